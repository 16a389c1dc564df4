import text from '../../../../components/text.module.css';
import { useTranslation } from '../../../../components/translation';
import type { Brand } from '../../../brands/model';
import styles from './surge.module.css';
import { SurgeCurve } from './surge-curve';
import { SurgeGrievances } from './surge-grievances';
import { SurgeSteps } from './surge-steps';
import { sampleWords, usualWords } from './surge-words';
import type { ShownSurge } from './use-surge';

/** Characters of a post that tell which one it is. */
const TITLE = 60;

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
  const { view } = surge;
  const span = t('surge.hours', { count: view.hours });
  return (
    <div className={styles.report}>
      <p>
        <span className={styles.figure}>{formatNumber(view.negative)}</span>{' '}
        {t('surge.negative', { count: view.negative, span })}, {usualWords(view, translation)}.
      </p>
      <SurgePlace surge={surge} postKey={postKey} />
      <SurgeCurve view={view} />
      <p className={text.meta}>{sampleWords(view.sample, translation)}.</p>
      <SurgeSteps brand={brand} onAlerts={onAlerts} />
      <SurgeGrievances surge={surge} />
    </div>
  );
}

/** Which post it is about, where that isn't the one in view. */
function SurgePlace({ surge, postKey }: Pick<SurgeReportProps, 'surge' | 'postKey'>) {
  const { t } = useTranslation();
  const { post } = surge.view;
  if (surge.row.postKey === null) return <p className={text.meta}>{t('surge.underSeveral')}</p>;
  if (surge.row.postKey === postKey || post === null) return null;
  const whole = post.text.replace(/\s+/g, ' ');
  const title = whole.length > TITLE ? `${whole.slice(0, TITLE).trimEnd()}…` : whole;
  return (
    <p className={text.meta}>
      {t('surge.underPost', { text: title })}{' '}
      {post.address !== null && (
        <a href={post.address} target="_blank" rel="noreferrer">
          {t('surge.openPost')}
        </a>
      )}
    </p>
  );
}
