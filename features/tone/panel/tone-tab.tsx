import { useStore } from 'zustand';
import { EmptyState } from '../../../components/empty-state';
import { useTranslation } from '../../../components/translation';
import type { PageClient } from '../../../messaging/page-client';
import type { NetworkId } from '../../../networks/contract';
import type { Brand } from '../../brands/model';
import { CharterPart } from '../charter/panel/charter-part';
import type { ToneLanguage } from '../model';
import { PreviewPart } from '../preview/panel/preview-part';
import { DraftPart } from './draft-part';
import styles from './tone-tab.module.css';
import type { DraftCheck } from './use-draft-check';

interface ToneTabProps {
  check: DraftCheck;
  client: PageClient | null;
  /** Null while there is none. */
  brand: Brand | null;
  /** Null: none in sight. */
  network: NetworkId | null;
  /** Of what is being written. */
  language: ToneLanguage;
}

/** First what is wrong with the draft, then how it reads alone, then how the brand speaks where the person writes. */
export function ToneTab({ check, client, brand, network, language }: ToneTabProps) {
  const { t } = useTranslation();
  const draft = useStore(check.store, ({ text }) => text);
  return (
    <div className={styles.tab}>
      <DraftPart check={check} client={client} brand={brand} network={network} />
      {network !== null && draft !== null && draft.trim() !== '' && (
        <PreviewPart
          key={network}
          text={draft}
          language={language}
          brand={brand}
          begin={network}
          purpose={check.purpose}
        />
      )}
      {brand === null ? (
        <EmptyState title={t('shell.noBrand')} text={t('charter.noneText')} />
      ) : (
        <CharterPart key={brand.id} brand={brand} network={network} language={language} />
      )}
    </div>
  );
}
