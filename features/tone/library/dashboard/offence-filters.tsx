import { Chip } from '../../../../components/chip';
import { FilterMenu } from '../../../../components/filter-menu';
import { useTranslation } from '../../../../components/translation';
import type { Brand } from '../../../brands/model';
import type { Level } from '../../model';
import { HIT_LEVELS } from '../../panel/hit-levels';
import type { Offence } from '../check-library';
import { countsBy, type OffenceFilter, shows } from './offence-filter';

const LEVELS: readonly Level[] = ['error', 'warning', 'suggestion'];

interface OffenceFiltersProps {
  /** All that were found. */
  offences: readonly Offence[];
  /** Whose rules were run. */
  speakers: readonly Brand[];
  filter: OffenceFilter;
  nameOf: (ruleId: string) => string;
  onFilter: (filter: OffenceFilter) => void;
}

/** What narrows the offences down: level, rule, brand; each with its count under the other two. */
export function OffenceFilters(props: OffenceFiltersProps) {
  const { offences, speakers, filter, nameOf, onFilter } = props;
  const { t, formatNumber } = useTranslation();
  const under = (open: Partial<OffenceFilter>) =>
    offences.filter((offence) => shows({ ...filter, ...open }, offence));
  const levels = new Map(countsBy(under({ level: null }), ({ hit }) => hit.level));
  const rules = countsBy(under({ ruleId: null }), ({ hit }) => hit.ruleId);
  const counted = (name: string, count: number) => `${name} (${formatNumber(count)})`;
  return (
    <>
      {LEVELS.map((level) => (
        <Chip
          key={level}
          on={filter.level === level}
          onClick={() => onFilter({ ...filter, level: filter.level === level ? null : level })}
        >
          {counted(t(HIT_LEVELS[level].word), levels.get(level) ?? 0)}
        </Chip>
      ))}
      <FilterMenu
        name={t('toneLibrary.rule')}
        all={t('toneLibrary.anyRule')}
        value={filter.ruleId}
        choices={rules.map(([value, count]) => ({ value, label: counted(nameOf(value), count) }))}
        onChoose={(ruleId) => onFilter({ ...filter, ruleId })}
      />
      {speakers.length > 1 && (
        <FilterMenu
          name={t('toneLibrary.brand')}
          all={t('toneLibrary.anyBrand')}
          value={filter.brandId}
          choices={speakers.map(({ id, name }) => ({ value: id, label: name }))}
          onChoose={(brandId) => onFilter({ ...filter, brandId })}
        />
      )}
    </>
  );
}
