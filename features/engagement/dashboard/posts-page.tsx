import { useMemo, useRef } from 'react';
import { useStore } from 'zustand';
import { Button } from '../../../components/button';
import { Chip } from '../../../components/chip';
import { EmptyState } from '../../../components/empty-state';
import layout from '../../../components/layout.module.css';
import page from '../../../components/page.module.css';
import { PageHead } from '../../../components/page-head';
import { SearchField } from '../../../components/search-field';
import { Skeleton } from '../../../components/skeleton';
import text from '../../../components/text.module.css';
import { useTranslation } from '../../../components/translation';
import { useLive } from '../../../components/use-live';
import { useSlashKey } from '../../../components/use-slash-key';
import type { NetworkId } from '../../../networks/contract';
import { findPosts } from '../find-posts';
import type { SeenPost } from '../model';
import { livePosts } from '../records';
import type { PostsStore } from './posts-store';
import { PostsTable } from './posts-table';

const NETWORKS: readonly NetworkId[] = ['facebook', 'instagram', 'linkedin', 'x'];
/** Beyond this many the last seen are enough: all of them in memory would be 10 MB. */
const MOST = 10_000;

/** Every post that was on screen, with its counters. */
export function PostsPage({ store }: { store: PostsStore }) {
  const { t } = useTranslation();
  const live = useLive(useMemo(() => livePosts({ limit: MOST, order: 'last-seen' }), []));
  if (live.state === 'failed') throw live.error;
  const posts = live.state === 'ready' ? live.value : null;
  return (
    <div className={page.full}>
      <PageHead title={t('dashboard.posts')} line={t('posts.line')} />
      {posts === null && <Skeleton label={t('common.loading')} rows={8} />}
      {posts?.length === 0 && (
        <EmptyState title={t('posts.emptyTitle')} text={t('posts.emptyText')} />
      )}
      {posts !== null && posts.length > 0 && <Posts posts={posts} store={store} />}
    </div>
  );
}

function Posts({ posts, store }: { posts: SeenPost[]; store: PostsStore }) {
  const { t } = useTranslation();
  const { query, network, sort } = useStore(store);
  const search = useRef<HTMLInputElement>(null);
  useSlashKey(search);
  const found = useMemo(() => findPosts(posts, query, network), [posts, query, network]);
  return (
    <>
      <div className={page.toolbar}>
        <div className={page.search}>
          <SearchField
            ref={search}
            label={t('posts.search')}
            placeholder={t('posts.searchHint')}
            shortcut="/"
            value={query}
            onValue={(next) => store.setState({ query: next })}
          />
        </div>
        {NETWORKS.map((id) => (
          <Chip
            key={id}
            on={network === id}
            onClick={() => store.setState({ network: network === id ? null : id })}
          >
            {t(`common.${id}`)}
          </Chip>
        ))}
        <span className={`${text.hint} ${layout.push}`} role="status">
          {t('posts.count', { count: found.length })}
          {posts.length === MOST && ` · ${t('posts.most', { count: MOST })}`}
        </span>
      </div>
      {found.length === 0 ? (
        <EmptyState title={t('posts.noneTitle')} text={t('posts.noneText')}>
          <Button onClick={() => store.setState({ query: '', network: null })}>
            {t('library.showAll')}
          </Button>
        </EmptyState>
      ) : (
        <PostsTable posts={found} sort={sort} onSort={(next) => store.setState({ sort: next })} />
      )}
    </>
  );
}
