import { Plus, SpellCheck2 } from 'lucide-react';
import { useMemo, useRef } from 'react';
import { useStore } from 'zustand';
import { Button } from '../../../components/button';
import { EmptyState } from '../../../components/empty-state';
import { goTo } from '../../../components/hash-route';
import layout from '../../../components/layout.module.css';
import page from '../../../components/page.module.css';
import { PageHead } from '../../../components/page-head';
import { SearchField } from '../../../components/search-field';
import { Skeleton } from '../../../components/skeleton';
import text from '../../../components/text.module.css';
import { useTranslation } from '../../../components/translation';
import { useLive } from '../../../components/use-live';
import { useSlashKey } from '../../../components/use-slash-key';
import type { Brand } from '../../brands/model';
import type { Reply } from '../model';
import { useLibrarySearch } from '../panel/use-library-search';
import { liveReplies } from '../records';
import type { SearchableReplies } from '../search/library-search';
import { InterchangeButtons } from './interchange-buttons';
import { type LibraryStore, showEverything } from './library-store';
import { PackButton } from './pack-button';
import { RepliesBulk } from './replies-bulk';
import { RepliesTable } from './replies-table';
import { ReplyFilters } from './reply-filters';
import { useFoundReplies } from './use-found-replies';
import { useReordering } from './use-reordering';
import { WorkBar } from './work-bar';

interface RepliesPageProps {
  /** Null: of all brands. */
  brand: Brand | null;
  /** To which replies can be given. */
  brands: readonly Brand[];
  store: LibraryStore;
}

/** The library of replies. */
export function RepliesPage({ brand, brands, store }: RepliesPageProps) {
  const { t } = useTranslation();
  const live = useLive(useMemo(() => liveReplies(brand?.id ?? null), [brand?.id]));
  if (live.state === 'failed') throw live.error;
  const library = live.state === 'ready' ? live.value : null;
  const searchable = useLibrarySearch(library);
  return (
    <div className={page.full}>
      <PageHead title={t('dashboard.replies')} line={library && <Line {...{ library, brand }} />}>
        {library !== null && <PackButton library={library} brand={brand} />}
        {library !== null && library.length > 0 && (
          <Button
            icon={<SpellCheck2 size={16} strokeWidth={1.5} aria-hidden />}
            onClick={() => goTo('replies', 'tone')}
          >
            {t('toneLibrary.open')}
          </Button>
        )}
        {library !== null && searchable !== null && (
          <InterchangeButtons {...{ library, searchable, brands, store, brand }} />
        )}
        <Button
          look="primary"
          icon={<Plus size={16} strokeWidth={1.5} aria-hidden />}
          onClick={() => goTo('replies', 'new')}
        >
          {t('replies.create')}
        </Button>
      </PageHead>
      {library === null && <Skeleton label={t('common.loading')} rows={8} />}
      {library?.length === 0 && (
        <EmptyState title={t('replies.emptyTitle')} text={t('replies.emptyText')}>
          <div className={layout.actions}>
            <Button onClick={() => goTo('replies', 'new')}>{t('replies.emptyFirst')}</Button>
            <Button look="quiet" onClick={() => goTo('replies', 'import')}>
              {t('importing.fromElsewhere')}
            </Button>
          </div>
        </EmptyState>
      )}
      {library !== null && library.length > 0 && searchable !== null && (
        <Library {...{ library, searchable, brands, store }} />
      )}
    </div>
  );
}

function Line({ library, brand }: { library: readonly Reply[]; brand: Brand | null }) {
  const { t } = useTranslation();
  const shared = library.filter((reply) => reply.brandId === null).length;
  if (brand === null) return t('library.lineAll', { count: library.length });
  const own = t('library.lineOwn', { count: library.length - shared, brand: brand.name });
  return shared === 0 ? `${own}.` : `${own}, ${t('library.lineShared', { count: shared })}.`;
}

interface LibraryProps {
  library: Reply[];
  searchable: SearchableReplies;
  brands: readonly Brand[];
  store: LibraryStore;
}

function Library({ library, searchable, brands, store }: LibraryProps) {
  const { t } = useTranslation();
  const { query, sort, chosen, follow, work } = useStore(store);
  const search = useRef<HTMLInputElement>(null);
  useSlashKey(search);
  const { replies: found, inOwnOrder } = useFoundReplies(searchable, store);
  const reordering = useReordering(library, found, store);
  // what a filter hides is not acted upon
  const picked = useMemo(() => found.filter((reply) => chosen.has(reply.id)), [found, chosen]);
  return (
    <>
      <div className={page.toolbar}>
        <div className={page.search}>
          <SearchField
            ref={search}
            label={t('replies.search')}
            placeholder={t('library.searchHint')}
            shortcut="/"
            value={query}
            onValue={(next) => store.setState({ query: next })}
          />
        </div>
        <ReplyFilters library={library} store={store} />
        <span className={`${text.hint} ${layout.push}`} role="status">
          {t('replies.count', { count: found.length })}
        </span>
        {sort !== null && (
          <Button look="quiet" onClick={() => store.setState({ sort: null })}>
            {t('library.ownOrder')}
          </Button>
        )}
      </div>
      {found.length === 0 && !searchable.isWhole && (
        <Skeleton label={t('common.loading')} rows={8} />
      )}
      {found.length === 0 && searchable.isWhole && (
        <EmptyState title={t('replies.filteredTitle')} text={t('replies.filteredText')}>
          <Button onClick={() => showEverything(store)}>{t('library.showAll')}</Button>
        </EmptyState>
      )}
      {found.length > 0 && (
        <RepliesTable
          replies={found}
          chosen={picked}
          sort={sort}
          store={store}
          reordering={inOwnOrder ? reordering : null}
          follow={follow}
        />
      )}
      {work !== null && <WorkBar work={work} />}
      {work === null && picked.length > 0 && (
        <RepliesBulk replies={picked} brands={brands} store={store} />
      )}
    </>
  );
}
