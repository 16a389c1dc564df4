import { Button } from '../../../../components/button';
import { SeverityMark } from '../../../../components/severity-mark';
import { useTranslation } from '../../../../components/translation';
import type { Brand } from '../../../brands/model';
import { setIncident } from '../../../brands/records';
import styles from './surge.module.css';
import { useSettling } from './use-settling';

interface SurgeStepsProps {
  brand: Brand | null;
  /** Null where the alerts stand below. */
  onAlerts: (() => void) | null;
}

/** What to do next, shortly. */
export function SurgeSteps({ brand, onAlerts }: SurgeStepsProps) {
  const { t } = useTranslation();
  return (
    <section className={styles.part} aria-label={t('surge.next')}>
      <h3 className={styles.head}>{t('surge.next')}</h3>
      <ol className={styles.steps}>
        <li>
          <p>{t('surge.stepAlerts')}</p>
          {onAlerts !== null && (
            <Button look="quiet" onClick={onAlerts}>
              {t('surge.showAlerts')}
            </Button>
          )}
        </li>
        {brand !== null && <IncidentStep brand={brand} />}
        <li>
          <p>{t('surge.stepPause')}</p>
        </li>
      </ol>
    </section>
  );
}

function IncidentStep({ brand }: { brand: Brand }) {
  const { t } = useTranslation();
  const settling = useSettling();
  const { id, name, incidentSince } = brand;
  const declare = () => {
    const work = setIncident(id, Date.now()).then(() => () => setIncident(id, null));
    void settling(work, t('incident.declared', { brand: name }));
  };
  if (incidentSince !== null) {
    return (
      <li>
        <SeverityMark severity="done">{t('surge.incidentDeclared')}</SeverityMark>
      </li>
    );
  }
  return (
    <li>
      <p>{t('surge.stepIncident')}</p>
      <Button look="quiet" onClick={declare}>
        {t('incident.start')}
      </Button>
    </li>
  );
}
