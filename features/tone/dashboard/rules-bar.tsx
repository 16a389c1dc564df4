import { useRef } from 'react';
import { Chip } from '../../../components/chip';
import layout from '../../../components/layout.module.css';
import page from '../../../components/page.module.css';
import { SearchField } from '../../../components/search-field';
import { useTranslation } from '../../../components/translation';
import { useSlashKey } from '../../../components/use-slash-key';
import type { Brand } from '../../brands/model';
import type { RuleFilter } from '../rules/rules-in-sight';
import styles from './rules.module.css';

const KINDS = [
  { kind: 'all', name: 'rules.filterAll' },
  { kind: 'own', name: 'rules.filterOwn' },
  { kind: 'ready-made', name: 'rules.filterReady' },
  { kind: 'off', name: 'rules.filterOff' },
] as const satisfies readonly { kind: RuleFilter['kind']; name: string }[];

interface RulesBarProps {
  filter: RuleFilter;
  onFilter: (filter: RuleFilter) => void;
  /** The brand in sight; null: all of them. */
  brand: Brand | null;
  /** Whether what is changed holds for every brand, though one is in sight. */
  isForAll: boolean;
  onForAll: (isForAll: boolean) => void;
}

/** What narrows the rules down, and for whom they are changed. */
export function RulesBar({ filter, onFilter, brand, isForAll, onForAll }: RulesBarProps) {
  const { t } = useTranslation();
  const search = useRef<HTMLInputElement>(null);
  useSlashKey(search);
  return (
    <div className={page.toolbar}>
      <div className={page.search}>
        <SearchField
          ref={search}
          label={t('rules.search')}
          placeholder={t('rules.search')}
          shortcut="/"
          value={filter.query}
          onValue={(query) => onFilter({ ...filter, query })}
        />
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset draws a frame and can't stand in a row */}
      <div role="group" aria-label={t('rules.filter')} className={layout.actions}>
        {KINDS.map(({ kind, name }) => (
          <Chip key={kind} on={filter.kind === kind} onClick={() => onFilter({ ...filter, kind })}>
            {t(name)}
          </Chip>
        ))}
      </div>
      {brand !== null && (
        <label className={styles.target}>
          {t('rules.holdsFor')}
          <select
            value={isForAll ? 'all' : 'brand'}
            onChange={({ currentTarget }) => onForAll(currentTarget.value === 'all')}
          >
            <option value="brand">{brand.name}</option>
            <option value="all">{t('rules.everyBrand')}</option>
          </select>
        </label>
      )}
    </div>
  );
}
