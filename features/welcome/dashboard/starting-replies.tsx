import { Field } from '../../../components/field';
import { useTranslation } from '../../../components/translation';
import { SECTOR_NAMES } from '../../replies/dashboard/sector-names';
import { SECTORS, type Sector } from '../../replies/starter/sector';
import styles from './welcome-page.module.css';

interface StartingRepliesProps {
  /** Null: the general replies. */
  sector: Sector | null;
  onChoose: (sector: Sector | null) => void;
}

/** With which replies the first brand starts. */
export function StartingReplies({ sector, onChoose }: StartingRepliesProps) {
  const { t } = useTranslation();
  return (
    <div className={styles.replies}>
      <Field label={t('welcome.startWith')} hint={t('welcome.startWithHint')}>
        {(control) => (
          <select
            {...control}
            value={sector ?? ''}
            onChange={({ currentTarget }) =>
              onChoose(SECTORS.find((one) => one === currentTarget.value) ?? null)
            }
          >
            <option value="">{t('welcome.general')}</option>
            {SECTORS.map((one) => (
              <option key={one} value={one}>
                {t(SECTOR_NAMES[one])}
              </option>
            ))}
          </select>
        )}
      </Field>
    </div>
  );
}
