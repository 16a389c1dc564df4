import { EmptyState } from '../../../components/empty-state';
import { useTranslation } from '../../../components/translation';
import type { NetworkId } from '../../../networks/contract';
import type { Brand } from '../../brands/model';
import { CharterPart } from '../charter/panel/charter-part';
import type { ToneLanguage } from '../model';
import styles from './tone-tab.module.css';

interface ToneTabProps {
  /** Null while there is none. */
  brand: Brand | null;
  /** Null: none in sight. */
  network: NetworkId | null;
  /** Of what is being written. */
  language: ToneLanguage;
}

/** How the brand speaks where the person writes. */
export function ToneTab({ brand, network, language }: ToneTabProps) {
  const { t } = useTranslation();
  return (
    <div className={styles.tab}>
      {brand === null ? (
        <EmptyState title={t('shell.noBrand')} text={t('charter.noneText')} />
      ) : (
        <CharterPart key={brand.id} brand={brand} network={network} language={language} />
      )}
    </div>
  );
}
