import { useStore } from 'zustand';
import { FilterMenu } from '../../../../../components/filter-menu';
import { useTranslation } from '../../../../../components/translation';
import type { Brand } from '../../../../brands/model';
import { CATEGORIES } from '../../../model';
import { EVERY_BRAND } from '../../filter-terms';
import { WATCH_SEVERITIES } from '../../model';
import { NETWORKS, SEVERITY_NAMES, STATE_NAMES } from '../term-words';
import type { ListStore } from './list-store';

const STATES = ['on', 'off', 'expired'] as const;

interface TermFiltersProps {
  /** Null: all brands. */
  brand: Brand | null;
  brands: readonly Brand[];
  /** By which brand is filtered; null: by none. */
  owner: string | null;
  store: ListStore;
}

/** What narrows the watchlist down. */
export function TermFilters({ brand, brands, owner, store }: TermFiltersProps) {
  const { t } = useTranslation();
  const { category, severity, network, language, state } = useStore(store);
  const owners = brand === null ? brands : [brand];
  return (
    <>
      <FilterMenu
        name={t('watchlist.severity')}
        all={t('watchlist.anySeverity')}
        value={severity}
        choices={WATCH_SEVERITIES.map((value) => ({ value, label: t(SEVERITY_NAMES[value]) }))}
        onChoose={(next) => store.setState({ severity: next })}
      />
      <FilterMenu
        name={t('watchlist.category')}
        all={t('watchlist.anyCategory')}
        value={category}
        choices={CATEGORIES.map((value) => ({ value, label: t(`crisis.${value}`) }))}
        onChoose={(next) => store.setState({ category: next })}
      />
      <FilterMenu
        name={t('watchlist.owner')}
        all={t('watchlist.anyOwner')}
        value={owner}
        choices={[
          { value: EVERY_BRAND, label: t('watchlist.everyBrand') },
          ...owners.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChoose={(next) => store.setState({ brand: next })}
      />
      <FilterMenu
        name={t('watchlist.network')}
        all={t('watchlist.anyNetwork')}
        value={network}
        choices={NETWORKS.map((value) => ({ value, label: t(`common.${value}`) }))}
        onChoose={(next) => store.setState({ network: next })}
      />
      <FilterMenu
        name={t('watchlist.language')}
        all={t('watchlist.anyLanguage')}
        value={language}
        choices={[
          { value: 'fr', label: t('common.french') },
          { value: 'en', label: t('common.english') },
        ]}
        onChoose={(next) => store.setState({ language: next })}
      />
      <FilterMenu
        name={t('watchlist.state')}
        all={t('watchlist.anyState')}
        value={state}
        choices={STATES.map((value) => ({ value, label: t(STATE_NAMES[value]) }))}
        onChoose={(next) => store.setState({ state: next })}
      />
    </>
  );
}
