import { useDeferredValue, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { Button } from '../../../../components/button';
import { EmptyState } from '../../../../components/empty-state';
import { goTo } from '../../../../components/hash-route';
import { KeyFoot } from '../../../../components/key-foot';
import layout from '../../../../components/layout.module.css';
import page from '../../../../components/page.module.css';
import { PageHead } from '../../../../components/page-head';
import { SearchField } from '../../../../components/search-field';
import text from '../../../../components/text.module.css';
import { useTranslation } from '../../../../components/translation';
import { useSlashKey } from '../../../../components/use-slash-key';
import type { Brand } from '../../../brands/model';
import { PastSurges } from '../../surge/dashboard/past-surges';
import { byUrgency, findFlags } from '../find-flags';
import type { Flag } from '../model';
import { ExportDialog } from './export/export-dialog';
import { FlagFilters } from './flag-filters';
import { FlagsBulk } from './flags-bulk';
import { FlagsClosing } from './flags-closing';
import type { FlagsStore } from './flags-store';
import { FlagsTable } from './flags-table';
import { NoFlags } from './no-flags';
import { useFlagKeys } from './use-flag-keys';

interface FlagListProps {
  /** Of the brand in sight. */
  flags: readonly Flag[];
  /** Null: all brands. */
  brand: Brand | null;
  brands: readonly Brand[];
  store: FlagsStore;
}

/** The flags of a brand, to search, to sort and to act on. */
export function FlagList({ flags, brand, brands, store }: FlagListProps) {
  const { t } = useTranslation();
  const state = useStore(store);
  const { query, sort, chosen, follow } = state;
  const [exports, setExports] = useState(false);
  const search = useRef<HTMLInputElement>(null);
  useSlashKey(search);
  const asked = useDeferredValue(query);
  const { state: wanted, severity, category, network, raisedBy } = state;
  const found = useMemo(
    () =>
      findFlags(flags, {
        query: asked,
        state: wanted,
        severity,
        category,
        network,
        raisedBy,
      }).sort(byUrgency),
    [flags, asked, wanted, severity, category, network, raisedBy],
  );
  // what a filter hides is not acted upon
  const picked = useMemo(() => found.filter(({ key }) => chosen.has(key)), [found, chosen]);
  const keys = useFlagKeys();
  return (
    <div className={page.full}>
      <PageHead title={t('dashboard.alerts')} line={t('alertsPage.line')}>
        {found.length > 0 && (
          <Button onClick={() => setExports(true)}>{t('exporting.open')}</Button>
        )}
      </PageHead>
      <PastSurges brandId={brand?.id ?? null} />
      {flags.length === 0 ? (
        <EmptyState title={t('alerts.none')} text={t('alerts.noneText')}>
          <Button onClick={() => goTo('watchlist')}>{t('alertsPage.toWatchlist')}</Button>
        </EmptyState>
      ) : (
        <div className={page.toolbar}>
          <div className={page.search}>
            <SearchField
              ref={search}
              label={t('alertsPage.search')}
              placeholder={t('alertsPage.searchHint')}
              shortcut="/"
              value={query}
              // a row that took the focus once must not take it from whoever writes
              onValue={(next) => store.setState({ query: next, follow: null })}
              onKeyDown={(event) => {
                if (event.key !== 'ArrowDown' || found[0] === undefined) return;
                event.preventDefault();
                store.setState({ follow: { key: found[0].key } });
              }}
            />
          </div>
          <FlagFilters store={store} />
          <span className={`${text.hint} ${layout.push}`} role="status">
            {t('alertsPage.count', { count: found.length })}
          </span>
        </div>
      )}
      {flags.length > 0 && found.length === 0 && <NoFlags flags={flags} store={store} />}
      {found.length > 0 && (
        <>
          <FlagsTable
            flags={found}
            chosen={picked}
            brands={brands}
            showsBrands={brand === null}
            sort={sort}
            store={store}
            follow={follow}
          />
          {picked.length === 0 && <KeyFoot keys={keys} />}
        </>
      )}
      {picked.length > 0 && <FlagsBulk flags={picked} brands={brands} store={store} />}
      <FlagsClosing store={store} />
      {exports && <ExportDialog flags={found} brands={brands} onClose={() => setExports(false)} />}
    </div>
  );
}
