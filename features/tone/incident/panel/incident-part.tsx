import { Button } from '../../../../components/button';
import { useNotice } from '../../../../components/notices';
import { SeverityMark } from '../../../../components/severity-mark';
import text from '../../../../components/text.module.css';
import { useTranslation } from '../../../../components/translation';
import type { Brand } from '../../../brands/model';
import { setIncident } from '../../../brands/records';
import styles from './incident.module.css';

/** Says whether an incident of the brand is under way, and lets the person say so. */
export function IncidentPart({ brand }: { brand: Brand }) {
  const { t, formatSince } = useTranslation();
  const say = useNotice();
  const { id, name, incidentSince } = brand;
  const set = (isUnderWay: boolean) => {
    setIncident(id, isUnderWay).catch(() =>
      say({ severity: 'serious', text: t('brands.saveFailed') }),
    );
  };
  if (incidentSince === null) {
    return (
      <section className={styles.calm} aria-label={t('incident.title')}>
        <p className={text.hint}>{t('incident.none', { brand: name })}</p>
        <Button look="quiet" onClick={() => set(true)}>
          {t('incident.start')}
        </Button>
      </section>
    );
  }
  const since = formatSince(incidentSince, Date.now());
  return (
    <section className={styles.underWay} aria-label={t('incident.title')}>
      <p>
        <SeverityMark severity="serious">{t('incident.title')}</SeverityMark>{' '}
        {t('incident.since', { since })}
      </p>
      <p className={text.soft}>{t('incident.hint', { brand: name })}</p>
      <Button onClick={() => set(false)}>{t('incident.end')}</Button>
    </section>
  );
}
