import { classNames } from '../../../../components/class-names';
import { SeverityMark } from '../../../../components/severity-mark';
import text from '../../../../components/text.module.css';
import { useTranslation } from '../../../../components/translation';
import { SEVERITY_WORDS } from '../../severity-words';
import type { WatchSeverity } from '../../watch/model';
import styles from './alert-heads.module.css';

/** What flags of one severity hang from; at the end what is closed. */
export function AlertGroupHead({ of, count }: { of: WatchSeverity | 'closed'; count: number }) {
  const { t, formatNumber } = useTranslation();
  return (
    <header className={styles.group}>
      <h3>
        {of === 'closed' ? (
          <SeverityMark severity="done">{t('alerts.closedGroup')}</SeverityMark>
        ) : (
          <SeverityMark severity={of}>{t(SEVERITY_WORDS[of])}</SeverityMark>
        )}
      </h3>
      <span className={text.meta}>
        {of === 'illegal' ? t('alerts.atOnce', { count }) : formatNumber(count)}
      </span>
    </header>
  );
}

/** Whether what follows is under the post in view. */
export function AlertSectionHead({ place }: { place: 'post' | 'rest' }) {
  const { t } = useTranslation();
  return (
    <h3 className={classNames(styles.section, place === 'rest' && styles.rest)}>
      {t(place === 'post' ? 'alerts.underThisPost' : 'alerts.elsewhere')}
    </h3>
  );
}
