import { SeverityMark } from '../../../../components/severity-mark';
import text from '../../../../components/text.module.css';
import { useTranslation } from '../../../../components/translation';
import styles from './surge.module.css';

/** What is happening, and since when. */
export function SurgeHead({ since }: { since: number }) {
  const { t, formatSince } = useTranslation();
  return (
    <h2 className={styles.title}>
      <SeverityMark severity="serious">{t('surge.title')}</SeverityMark>{' '}
      <span className={text.meta}>
        {t('surge.since', { time: formatSince(since, Date.now()) })}
      </span>
    </h2>
  );
}
