import { useTranslation } from '../../../../components/translation';
import { tintSteps } from '../tint-steps';
import type { DaySpan } from '../week-spans';
import styles from './hours.module.css';

interface MapLegendProps {
  counts: readonly number[];
  peaks: readonly DaySpan[];
  open: readonly DaySpan[];
}

/** What the tints, the boxes and the lines of the map stand for. */
export function MapLegend({ counts, peaks, open }: MapLegendProps) {
  const { t, formatNumber } = useTranslation();
  return (
    <ul className={styles.legend}>
      {tintSteps(Math.max(...counts)).map(({ step, low, high }) => (
        <li key={step}>
          <i data-step={step} aria-hidden />
          {low === high
            ? formatNumber(low)
            : t('hours.legendStep', { low: formatNumber(low), high: formatNumber(high) })}
        </li>
      ))}
      {peaks.length > 0 && (
        <li>
          <i className={styles.peakKey} aria-hidden />
          {t('hours.legendPeaks')}
        </li>
      )}
      {open.length > 0 && (
        <li>
          <i className={styles.openKey} aria-hidden />
          {t('hours.legendOpen')}
        </li>
      )}
    </ul>
  );
}
