import { Chip } from '../../../components/chip';
import { FilterMenu } from '../../../components/filter-menu';
import { SearchField } from '../../../components/search-field';
import { useTranslation } from '../../../components/translation';
import type { Severity } from '../../crisis/model';
import { SEVERITY_WORDS } from '../../crisis/severity-words';
import { WATCH_SEVERITIES } from '../../crisis/watch/model';
import { HANDLING_STATES } from '../handling/model';
import type { QueueFilter } from '../queue-filter';
import type { StandingState } from '../standing';
import { STATE_WORDS } from '../state-words';
import styles from './queue-filters.module.css';

const STATES: readonly StandingState[] = [
  'to-answer',
  'unknown',
  ...HANDLING_STATES.filter((state) => state !== 'to-answer'),
];

interface QueueFiltersProps {
  filter: QueueFilter;
  onFilter: (filter: QueueFilter) => void;
}

/** Which comments are listed. */
export function QueueFilters({ filter, onFilter }: QueueFiltersProps) {
  const { t } = useTranslation();
  return (
    <div className={styles.filters}>
      <SearchField
        label={t('queue.search')}
        placeholder={t('queue.search')}
        value={filter.words}
        onValue={(words) => onFilter({ ...filter, words })}
      />
      <div className={styles.chips}>
        <FilterMenu
          name={t('queue.state')}
          all={t('queue.anyState')}
          value={filter.state}
          choices={STATES.map((value) => ({ value, label: t(STATE_WORDS[value]) }))}
          onChoose={(state) => onFilter({ ...filter, state })}
        />
        <FilterMenu
          name={t('queue.severity')}
          all={t('queue.anySeverity')}
          value={filter.severity === null ? null : WATCH_SEVERITIES[filter.severity]}
          choices={WATCH_SEVERITIES.map((value) => ({ value, label: t(SEVERITY_WORDS[value]) }))}
          onChoose={(name) =>
            onFilter({
              ...filter,
              severity: name === null ? null : (WATCH_SEVERITIES.indexOf(name) as Severity),
            })
          }
        />
        <Chip
          on={filter.isOnPage}
          onClick={() => onFilter({ ...filter, isOnPage: !filter.isOnPage })}
        >
          {t('queue.onPage')}
        </Chip>
      </div>
    </div>
  );
}
