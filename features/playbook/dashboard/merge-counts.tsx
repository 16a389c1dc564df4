import { useTranslation } from '../../../components/translation';
import type { MergeItem, Standing } from '../merge-plan';
import styles from './playbook.module.css';
import { STANDING_NAMES } from './standing-names';

const STANDINGS = ['added', 'changed-there', 'changed-here', 'conflict', 'same'] as const;

/** How many replies of the file stand in which way to those here. */
export function MergeCounts({ of }: { of: (standing: Standing) => readonly MergeItem[] }) {
  const { t, formatNumber } = useTranslation();
  return (
    <dl className={styles.counts} aria-label={t('playbook.counts')}>
      {STANDINGS.map((standing) => (
        <div key={standing}>
          <dt>{t(STANDING_NAMES[standing])}</dt>
          <dd>{formatNumber(of(standing).length)}</dd>
        </div>
      ))}
    </dl>
  );
}
