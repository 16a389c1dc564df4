import { useCallback } from 'react';
import text from '../../../../components/text.module.css';
import { useTranslation } from '../../../../components/translation';
import { useLoaded } from '../../../../components/use-loaded';
import { grievancesOf } from '../grievances/records';
import type { Grievance } from '../grievances/top-grievances';
import styles from './surge.module.css';
import type { ShownSurge } from './use-surge';

/** Milliseconds for which grievances stand: reading all comments of a storm with each new one would cost too much. */
const STAND = 60_000;

/** The three things that come up most in the comments of a surge, each in somebody's own words. */
export function SurgeGrievances({ surge }: { surge: ShownSurge }) {
  const { t, formatNumber } = useTranslation();
  const { brandId, postKey } = surge.row;
  const { since: from } = surge.view;
  const to = Math.ceil(surge.view.to / STAND) * STAND;
  const load = useCallback(
    () => grievancesOf({ brandId, postKey, from, to }),
    [brandId, postKey, from, to],
  );
  const loaded = useLoaded(load);
  if (loaded.state !== 'ready' || loaded.value.length === 0) return null;
  return (
    <section className={styles.part} aria-label={t('surge.grievances')}>
      <h3 className={styles.head}>{t('surge.grievances')}</h3>
      <ol className={styles.grievances}>
        {loaded.value.map((grievance) => (
          <li key={grievance.verbatim}>
            <p className={styles.grievance}>
              <GrievanceName name={grievance.name} />
              <span className={text.meta}>{formatNumber(grievance.count)}</span>
            </p>
            <p className={styles.verbatim} dir="auto">
              {grievance.verbatim}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}

function GrievanceName({ name }: Pick<Grievance, 'name'>) {
  const { t } = useTranslation();
  return (
    <strong>
      {name.kind === 'theme' && t(`surge.${name.theme}`)}
      {name.kind === 'category' && t(`crisis.${name.category}`)}
      {name.kind === 'word' && t('common.quoted', { text: name.word })}
    </strong>
  );
}
