import { SeverityShape } from '../../../components/severity-mark';
import { useTranslation } from '../../../components/translation';
import styles from './states.module.css';

/** The line to the page has ended and can't be taken up again from here; what is stored stays usable below. */
export function Ended({ why }: { why: 'gone' | 'updated' }) {
  const { t } = useTranslation();
  return (
    <section className={styles.strip} role="alert">
      <SeverityShape severity="sensitive" />
      <div>
        <strong>{t('shell.endedTitle')}</strong>
        <p>{t(why === 'updated' ? 'shell.endedUpdated' : 'shell.endedGone')}</p>
      </div>
    </section>
  );
}
