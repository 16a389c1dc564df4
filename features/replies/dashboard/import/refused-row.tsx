import { SeverityShape } from '../../../../components/severity-mark';
import { useTranslation } from '../../../../components/translation';
import type { RefusedRow as Refused } from '../../interchange/read-outcome';
import { PlanRow } from './plan-row';
import styles from './plan-row.module.css';
import { rowRefusalWords } from './row-refusal-words';

/** A row that can't come in, and why. */
export function RefusedRow({ row }: { row: Refused }) {
  const { t } = useTranslation();
  return (
    <PlanRow title={row.name}>
      <p className={styles.note}>
        <SeverityShape severity="serious" />
        {rowRefusalWords(row, t)}
      </p>
    </PlanRow>
  );
}
