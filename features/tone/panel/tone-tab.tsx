import { useStore } from 'zustand';
import { EmptyState } from '../../../components/empty-state';
import { useTranslation } from '../../../components/translation';
import type { PageClient } from '../../../messaging/page-client';
import type { NetworkId } from '../../../networks/contract';
import type { Brand } from '../../brands/model';
import { CharterPart } from '../charter/panel/charter-part';
import { useCharterLink } from '../charter/panel/use-charter-link';
import { IncidentPart } from '../incident/panel/incident-part';
import type { ToneLanguage } from '../model';
import { PreviewPart } from '../preview/panel/preview-part';
import { DraftPart } from './draft-part';
import { ToneFoot } from './tone-foot';
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
  const isWritten = useStore(check.store, ({ text }) => (text ?? '').trim() !== '');
  const isIncident = brand !== null && brand.incidentSince !== null;
  const charter = useCharterLink(brand?.id ?? null);
  return (
    <div className={styles.tab}>
      <div className={styles.parts}>
        {isIncident && <IncidentPart brand={brand} />}
        <DraftPart {...{ check, client, brand, network, charter }} />
        {network !== null && isWritten && (
          <DraftPreview key={network} {...{ check, language, brand, network }} />
        )}
        {brand !== null && !isIncident && <IncidentPart brand={brand} />}
        {brand === null ? (
          <EmptyState inPart title={t('shell.noBrand')} text={t('charter.noneText')} />
        ) : (
          <CharterPart key={brand.id} {...{ brand, network, language }} shown={charter.shown} />
        )}
      </div>
      <ToneFoot store={check.store} />
    </div>
  );
}

/** Apart from the rest, which isn't drawn again with each key. */
function DraftPreview(
  props: Pick<ToneTabProps, 'check' | 'brand' | 'language'> & { network: NetworkId },
) {
  const { check, brand, language, network } = props;
  const text = useStore(check.store, (state) => state.text ?? '');
  return <PreviewPart {...{ text, language, brand }} begin={network} purpose={check.purpose} />;
}
