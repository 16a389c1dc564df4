import { useMemo } from 'react';
import { Button } from '../../../components/button';
import { useNotice } from '../../../components/notices';
import page from '../../../components/page.module.css';
import { Switch } from '../../../components/switch';
import text from '../../../components/text.module.css';
import { useTranslation } from '../../../components/translation';
import { useLive } from '../../../components/use-live';
import type { KeptDraft } from '../model';
import { eraseDrafts, liveDrafts, restoreDrafts } from '../records';
import { KeptDraftRow } from './kept-draft-row';
import styles from './kept-drafts.module.css';

interface KeptDraftsPartProps {
  isOn: boolean;
  onSwitch: (isOn: boolean) => void;
}

/** Whether drafts are kept, and those kept now, to be erased one by one or all. */
export function KeptDraftsPart({ isOn, onSwitch }: KeptDraftsPartProps) {
  const { t } = useTranslation();
  const say = useNotice();
  const live = useLive(useMemo(() => liveDrafts(null), []));
  if (live.state === 'failed') throw live.error;
  const kept = live.state === 'ready' ? live.value : [];

  const erase = async (drafts: readonly KeptDraft[], undo: () => void = () => undefined) => {
    const erased = await eraseDrafts(drafts);
    say({
      severity: 'done',
      text: t('drafts.erasedAll', { count: drafts.length }),
      action: {
        label: t('common.undo'),
        run: () => {
          undo();
          void restoreDrafts(erased);
        },
      },
    });
  };
  const turn = (on: boolean) => {
    onSwitch(on);
    if (!on && kept.length > 0) void erase(kept, () => onSwitch(true));
  };
  return (
    <section className={`${page.part} ${styles.part}`}>
      <div className={page.partHead}>
        <h2>{t('drafts.title')}</h2>
        <p>{t('drafts.hint')}</p>
      </div>
      <Switch label={t('drafts.keep')} hint={t('drafts.keepHint')} on={isOn} onChange={turn} />
      {isOn && live.state === 'ready' && kept.length === 0 && (
        <p className={text.hint}>{t('drafts.none')}</p>
      )}
      {kept.length > 0 && (
        <>
          <ul className={styles.list} aria-label={t('drafts.title')}>
            {kept.map((draft) => (
              <KeptDraftRow
                key={`${draft.network} ${draft.targetKey}`}
                draft={draft}
                onErase={() => void erase([draft])}
              />
            ))}
          </ul>
          {kept.length > 1 && (
            <div>
              <Button onClick={() => void erase(kept)}>{t('drafts.eraseAll')}</Button>
            </div>
          )}
        </>
      )}
    </section>
  );
}
