import { Field } from '../../../components/field';
import { Switch } from '../../../components/switch';
import { useTranslation } from '../../../components/translation';
import { SECTOR_NAMES } from '../../replies/dashboard/sector-names';
import { SECTORS, type Sector } from '../../replies/starter/sector';
import styles from './welcome-page.module.css';

interface StartingRepliesProps {
  /** Null: the general replies. */
  sector: Sector | null;
  onChoose: (sector: Sector | null) => void;
  /** Whether the words of that trade are watched from the start. */
  watches: boolean;
  onWatches: (watches: boolean) => void;
}

/** With which replies the first brand starts, and whether its trade's words are watched. */
export function StartingReplies(props: StartingRepliesProps) {
  const { sector, onChoose, watches, onWatches } = props;
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
      {sector !== null && (
        <Switch
          label={t('welcome.watch')}
          hint={t('welcome.watchHint')}
          on={watches}
          onChange={onWatches}
        />
      )}
    </div>
  );
}
