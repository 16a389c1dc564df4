import page from '../../../../components/page.module.css';
import text from '../../../../components/text.module.css';
import { useTranslation } from '../../../../components/translation';
import { AddressForm } from './address-form';
import styles from './languagetool-settings.module.css';
import { ServerInUse } from './server-in-use';

interface LanguageToolSettingsProps {
  /** Null: none is set. */
  address: string | null;
  /** Stores it. */
  onAddress: (address: string | null) => void;
}

/** The person's own LanguageTool server: which, and in plain words what goes there. */
export function LanguageToolSettings({ address, onAddress }: LanguageToolSettingsProps) {
  const { t } = useTranslation();
  return (
    <section className={`${page.part} ${styles.part}`}>
      <div className={page.partHead}>
        <h2>{t('languageTool.title')}</h2>
        <p>{t('languageTool.hint')}</p>
      </div>
      <div className={styles.sent}>
        <h3>{t('languageTool.sentTitle')}</h3>
        <p>{t('languageTool.sent')}</p>
        <p className={text.meta}>{t('languageTool.open')}</p>
      </div>
      {address === null ? (
        <AddressForm onAddress={onAddress} />
      ) : (
        <ServerInUse key={address} address={address} onRemove={() => onAddress(null)} />
      )}
    </section>
  );
}
