import text from '../../../../components/text.module.css';
import { useTranslation } from '../../../../components/translation';
import type { Brand } from '../../../brands/model';
import styles from './surge.module.css';
import { SurgeCurve } from './surge-curve';
import { SurgeGrievances } from './surge-grievances';
import { SurgePlace } from './surge-place';
import { SurgeSteps } from './surge-steps';
import { sampleWords, usualWords } from './surge-words';
import type { ShownSurge } from './use-surge';

interface SurgeReportProps {
  surge: ShownSurge;
  brand: Brand | null;
  /** The post in view; null: none. */
  postKey: string | null;
  /** Null where the alerts stand below. */
  onAlerts: (() => void) | null;
}

/** All that is known of a surge: how many against how many usually, of what sample, what to do, what comes up. */
export function SurgeReport({ surge, brand, postKey, onAlerts }: SurgeReportProps) {
  const translation = useTranslation();
  const { t, formatNumber } = translation;
  const { view, row } = surge;
  const isElsewhere = row.postKey === null || (row.postKey !== postKey && view.post !== null);
  const span = t('surge.hours', { count: view.hours });
  return (
    <div className={styles.report}>
      <p>
        <span className={styles.figure}>{formatNumber(view.negative)}</span>{' '}
        {t('surge.negative', { count: view.negative, span })}, {usualWords(view, translation)}.
      </p>
      {isElsewhere && <SurgePlace post={view.post} />}
      <SurgeCurve view={view} />
      <p className={text.meta}>{sampleWords(view.sample, translation)}.</p>
      <SurgeSteps brand={brand} onAlerts={onAlerts} />
      <SurgeGrievances surge={surge} />
    </div>
  );
}
