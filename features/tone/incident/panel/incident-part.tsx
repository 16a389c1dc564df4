import { Button } from '../../../../components/button';
import { SeverityMark } from '../../../../components/severity-mark';
import text from '../../../../components/text.module.css';
import { useTranslation } from '../../../../components/translation';
import type { Brand } from '../../../brands/model';
import { setIncident } from '../../../brands/records';
import { useToldChange } from '../../panel/use-told-change';
import styles from './incident.module.css';

/** Says whether an incident of the brand is under way, and lets the person say so. */
export function IncidentPart({ brand }: { brand: Brand }) {
  const { t, formatSince } = useTranslation();
  const told = useToldChange();
  const { id, name, incidentSince } = brand;
  const set = (since: number | null) => {
    const change = setIncident(id, since).then(() => () => setIncident(id, incidentSince));
    void told(change, t(since === null ? 'incident.over' : 'incident.declared', { brand: name }));
  };
  if (incidentSince === null) {
    return (
      <section className={styles.calm} aria-label={t('incident.title')}>
        <p className={text.hint}>{t('incident.none', { brand: name })}</p>
        <Button look="quiet" onClick={() => set(Date.now())}>
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
      <Button onClick={() => set(null)}>{t('incident.end')}</Button>
    </section>
  );
}
