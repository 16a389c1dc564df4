import { Download, Sparkles, Upload } from 'lucide-react';
import { type KeyboardEvent, useDeferredValue, useState } from 'react';
import { Button } from '../../../../components/button';
import { Field } from '../../../../components/field';
import { LeaveDialog } from '../../../../components/leave-dialog';
import page from '../../../../components/page.module.css';
import { PageHead } from '../../../../components/page-head';
import { Prose } from '../../../../components/prose';
import { saveFile } from '../../../../components/save-file';
import { useTranslation } from '../../../../components/translation';
import type { Brand } from '../../../brands/model';
import { type Charter, LONGEST_CHARTER } from '../model';
import { slugOf } from '../slug-of';
import styles from './charter.module.css';
import { CharterStart } from './charter-start';
import { ImportDialog } from './import-dialog';
import { StarterDialog } from './starter-dialog';
import { useCharterEditing } from './use-charter-editing';

const icon = { size: 16, strokeWidth: 1.5, 'aria-hidden': true } as const;

type Opened = 'import' | 'starter' | null;

/** A charter's Markdown on the left, how it reads on the right. */
export function CharterEditor({ brand, stored }: { brand: Brand; stored: Charter | null }) {
  const { t, formatNumber } = useTranslation();
  const { draft, write, isDirty, isTooLong, save, guard } = useCharterEditing(brand.id, stored);
  const [opened, setOpened] = useState<Opened>(null);
  const [begun, setBegun] = useState(false);
  const shown = useDeferredValue(draft);
  const close = () => setOpened(null);
  const isStart = !begun && !isDirty && draft.trim() === '';
  const saveByKey = (event: KeyboardEvent) => {
    if (event.key !== 's' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void save();
  };
  const download = () =>
    saveFile(
      new Blob([draft], { type: 'text/markdown' }),
      `${[t('charter.fileName'), slugOf(brand.name)].filter(Boolean).join('-')}.md`,
    );
  return (
    <form
      className={page.sheet}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={saveByKey}
    >
      <PageHead title={t('dashboard.charter')} line={t('charter.line', { brand: brand.name })}>
        {!isStart && (
          <>
            <Button icon={<Sparkles {...icon} />} onClick={() => setOpened('starter')}>
              {t('charter.starter')}
            </Button>
            <Button icon={<Upload {...icon} />} onClick={() => setOpened('import')}>
              {t('charter.import')}
            </Button>
            <Button icon={<Download {...icon} />} disabled={draft.trim() === ''} onClick={download}>
              {t('charter.export')}
            </Button>
            <Button type="submit" look="primary" disabled={!isDirty || isTooLong}>
              {t('common.save')}
            </Button>
          </>
        )}
      </PageHead>
      {isStart ? (
        <CharterStart
          onStarter={() => setOpened('starter')}
          onImport={() => setOpened('import')}
          onWrite={() => setBegun(true)}
        />
      ) : (
        <div className={styles.editor}>
          <Field
            label={t('charter.text')}
            hint={t('charter.textHint')}
            problem={
              isTooLong ? t('charter.tooLong', { most: formatNumber(LONGEST_CHARTER) }) : null
            }
          >
            {(control) => (
              <textarea
                {...control}
                className={`${control.className} ${styles.area}`}
                lang={brand.language}
                value={draft}
                onChange={({ currentTarget }) => write(currentTarget.value)}
              />
            )}
          </Field>
          <section className={styles.preview} aria-label={t('charter.preview')}>
            <h2 className={styles.previewTitle}>{t('charter.preview')}</h2>
            {isTooLong || shown.length > LONGEST_CHARTER ? null : <Prose source={shown} />}
          </section>
        </div>
      )}
      {opened === 'import' && <ImportDialog written={draft} onTake={write} onClose={close} />}
      {opened === 'starter' && (
        <StarterDialog language={brand.language} written={draft} onTake={write} onClose={close} />
      )}
      {guard.asked && (
        <LeaveDialog text={t('charter.discardText')} onStay={guard.stay} onLeave={guard.leave} />
      )}
    </form>
  );
}
