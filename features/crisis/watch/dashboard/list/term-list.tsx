import { useDeferredValue, useMemo, useRef } from 'react';
import { useStore } from 'zustand';
import { Button } from '../../../../../components/button';
import { Chip } from '../../../../../components/chip';
import { EmptyState } from '../../../../../components/empty-state';
import layout from '../../../../../components/layout.module.css';
import page from '../../../../../components/page.module.css';
import { SearchField } from '../../../../../components/search-field';
import text from '../../../../../components/text.module.css';
import { useTranslation } from '../../../../../components/translation';
import { useSlashKey } from '../../../../../components/use-slash-key';
import type { Brand } from '../../../../brands/model';
import { filterTerms, searchableTerms } from '../../filter-terms';
import type { StoredTerm } from '../../stored-term';
import { type ListStore, showEverything } from './list-store';
import { SentenceBox } from './sentence-box';
import { TermFilters } from './term-filters';
import { TermsBulk } from './terms-bulk';
import { TermsTable } from './terms-table';

interface TermListProps {
  terms: StoredTerm[];
  /** Null: all brands. */
  brand: Brand | null;
  brands: readonly Brand[];
  store: ListStore;
}

/** The terms that search and filters leave, and what can be done with them. */
export function TermList({ terms, brand, brands, store }: TermListProps) {
  const { t } = useTranslation();
  const state = useStore(store);
  const { query, category, severity, network, language, chosen, isTrying } = state;
  // another brand in sight: what was asked of the one before says nothing
  const owner =
    brand === null || [brand.id, 'every'].includes(state.brand ?? '') ? state.brand : null;
  const search = useRef<HTMLInputElement>(null);
  useSlashKey(search);
  const searchable = useMemo(() => searchableTerms(terms), [terms]);
  // typing stays quick while ten thousand terms are searched
  const asked = useDeferredValue(query);
  const found = useMemo(() => {
    const filter = { category, severity, network, language, state: state.state };
    return filterTerms(searchable, { ...filter, query: asked, brand: owner }, Date.now());
  }, [searchable, asked, category, severity, network, language, state.state, owner]);
  // what a filter hides is not acted upon
  const picked = useMemo(() => found.filter(({ id }) => chosen.has(id)), [found, chosen]);
  return (
    <>
      <div className={page.toolbar}>
        <div className={page.search}>
          <SearchField
            ref={search}
            label={t('watchlist.search')}
            placeholder={t('watchlist.searchHint')}
            shortcut="/"
            value={query}
            onValue={(next) => store.setState({ query: next })}
          />
        </div>
        <TermFilters {...{ brand, brands, owner, store }} />
        <span className={`${text.hint} ${layout.push}`} role="status">
          {t('watchlist.count', { count: found.length })}
        </span>
        <Chip
          on={isTrying}
          aria-expanded={isTrying}
          onClick={() => store.setState({ isTrying: !isTrying })}
        >
          {t('watchlist.trySentence')}
        </Chip>
      </div>
      {isTrying && <SentenceBox {...{ terms, brand, brands }} />}
      {found.length === 0 ? (
        <EmptyState title={t('watchlist.filteredTitle')} text={t('watchlist.filteredText')}>
          <Button onClick={() => showEverything(store)}>{t('watchlist.showAll')}</Button>
        </EmptyState>
      ) : (
        <TermsTable terms={found} chosen={picked} brands={brands} store={store} />
      )}
      {picked.length > 0 && <TermsBulk terms={picked} brands={brands} store={store} />}
    </>
  );
}
