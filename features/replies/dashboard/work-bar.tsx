import { BulkBarFrame } from '../../../components/bulk-bar';
import { useTranslation } from '../../../components/translation';
import type { Work } from './library-store';
import styles from './replies-bulk.module.css';

/** How far a long change is, where the bar of what can be done stood. */
export function WorkBar({ work }: { work: Work }) {
  const { t, formatNumber } = useTranslation();
  const label = t('library.working', {
    done: formatNumber(work.done),
    all: formatNumber(work.all),
  });
  return (
    <BulkBarFrame label={t('library.workingShort')}>
      <span className={styles.work}>
        <progress max={work.all} value={work.done} aria-label={t('library.workingShort')} />
        {label}
      </span>
    </BulkBarFrame>
  );
}
