import { useId } from 'react';
import { SeverityShape } from '../../../../components/severity-mark';
import { useTranslation } from '../../../../components/translation';
import { FATES, type Fate } from './fates';
import styles from './plan-tabs.module.css';

interface PlanTabsProps {
  counts: Readonly<Record<Fate, number>>;
  /** The rows in sight. */
  fate: Fate;
  onChoose: (fate: Fate) => void;
}

/** How many rows would be added, changed, skipped and refused; each count shows its rows. */
export function PlanTabs({ counts, fate, onChoose }: PlanTabsProps) {
  const { t, formatNumber } = useTranslation();
  const name = useId();
  return (
    <fieldset className={styles.tabs}>
      <legend className={styles.legend}>{t('importing.preview')}</legend>
      {FATES.map((each) => (
        <label key={each} className={styles.tab}>
          <input type="radio" name={name} checked={each === fate} onChange={() => onChoose(each)} />
          <span className={styles.count}>{formatNumber(counts[each])}</span>{' '}
          <span className={styles.word}>
            {each === 'refused' && counts.refused > 0 && <SeverityShape severity="serious" />}
            {t(`importing.${each}`, { count: counts[each] })}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
