import { Chip } from '../../../../components/chip';
import { FilterMenu } from '../../../../components/filter-menu';
import { useTranslation } from '../../../../components/translation';
import { SEVERITY_WORDS } from '../../severity-words';
import { WATCH_SEVERITIES } from '../../watch/model';
import { STATE_WORDS } from '../flag-words';
import { FLAG_STATES } from '../model';
import styles from './alerts-head.module.css';
import type { AlertFilter, AlertItem } from './list-alerts';

interface AlertsHeadProps {
  items: readonly AlertItem[];
  /** A post is in view. */
  hasPost: boolean;
  filter: AlertFilter;
  onFilter: (filter: AlertFilter) => void;
}

/** How many alerts wait, and which are listed. */
export function AlertsHead({ items, hasPost, filter, onFilter }: AlertsHeadProps) {
  const { t } = useTranslation();
  const waiting = items.filter((item) => item.kind === 'flag' && item.flag.state !== 'closed');
  return (
    <header className={styles.head}>
      <h2>{t('alerts.waiting', { count: waiting.length })}</h2>
      <div className={styles.filters}>
        {(hasPost || filter.scope !== null) && (
          <Chip
            on={filter.scope === 'post'}
            onClick={() => onFilter({ ...filter, scope: filter.scope === null ? 'post' : null })}
          >
            {t('alerts.thisPost')}
          </Chip>
        )}
        <FilterMenu
          name={t('alerts.severity')}
          all={t('alerts.anySeverity')}
          value={filter.severity}
          choices={WATCH_SEVERITIES.map((value) => ({ value, label: t(SEVERITY_WORDS[value]) }))}
          onChoose={(severity) => onFilter({ ...filter, severity })}
        />
        <FilterMenu
          name={t('alerts.state')}
          all={t('alerts.anyState')}
          value={filter.state}
          choices={FLAG_STATES.map((value) => ({ value, label: t(STATE_WORDS[value]) }))}
          onChoose={(state) => onFilter({ ...filter, state })}
        />
      </div>
    </header>
  );
}
