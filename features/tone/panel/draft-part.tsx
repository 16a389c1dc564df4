import { useStore } from 'zustand';
import { Button } from '../../../components/button';
import { SeverityMark } from '../../../components/severity-mark';
import text from '../../../components/text.module.css';
import { useTranslation } from '../../../components/translation';
import type { PageClient } from '../../../messaging/page-client';
import type { NetworkId } from '../../../networks/contract';
import type { Brand } from '../../brands/model';
import type { CharterLink } from '../charter/panel/use-charter-link';
import { LengthsLine } from '../length/panel/lengths-line';
import styles from './draft-part.module.css';
import { HitList } from './hit-list';
import { isTypographic } from './settle-hits';
import type { DraftCheck } from './use-draft-check';
import { useHitActions } from './use-hit-actions';

interface DraftPartProps {
  check: DraftCheck;
  client: PageClient | null;
  brand: Brand | null;
  /** Null: none in sight. */
  network: NetworkId | null;
  charter: CharterLink;
}

/** What is wrong with the draft in the network's reply box. */
export function DraftPart({ check, client, brand, network, charter }: DraftPartProps) {
  const { t } = useTranslation();
  const { store, purpose, server } = check;
  const { text: draft, hits } = useStore(store);
  const actions = useHitActions(check, client);
  const typographic = draft === null ? [] : hits.filter((hit) => isTypographic(draft, hit));
  return (
    <section aria-label={t('tone.draft')}>
      <header className={styles.head}>
        <Count draft={draft} found={hits.length} isSent={server !== null} />
        {typographic.length > 1 && (
          <Button look="quiet" onClick={() => void actions.fixAll(typographic)}>
            {t('tone.fixAll', { count: typographic.length })}
          </Button>
        )}
      </header>
      {draft !== null && draft.trim() !== '' && network !== null && (
        <div className={styles.length}>
          <LengthsLine text={draft} networks={[network]} purpose={purpose} />
        </div>
      )}
      {hits.length > 0 && <HitList {...{ store, brand, actions, charter }} />}
    </section>
  );
}

interface CountProps {
  draft: string | null;
  found: number;
  /** Also shown to the person's own server. */
  isSent: boolean;
}

function Count({ draft, found, isSent }: CountProps) {
  const { t } = useTranslation();
  if (draft === null)
    return <p className={text.soft}>{t(isSent ? 'languageTool.noBox' : 'tone.noBox')}</p>;
  if (draft.trim() === '') return <p className={text.soft}>{t('tone.waiting')}</p>;
  if (found === 0) return <SeverityMark severity="done">{t('tone.fine')}</SeverityMark>;
  return <strong aria-live="polite">{t('tone.found', { count: found })}</strong>;
}
