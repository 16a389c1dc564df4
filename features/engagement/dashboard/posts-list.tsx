import { useState } from 'react';
import { useStore } from 'zustand';
import { BulkBar } from '../../../components/bulk-bar';
import { Button } from '../../../components/button';
import { goTo } from '../../../components/hash-route';
import { KeyFoot } from '../../../components/key-foot';
import { useTranslation } from '../../../components/translation';
import type { Brand } from '../../brands/model';
import { MOST_COMPARED } from '../compare/newest-posts';
import { ChosenAccount } from './accounts/chosen-account';
import { ColumnMenu } from './column-menu';
import { ExportPosts } from './export/export-posts';
import { PostFilters } from './filters/post-filters';
import { useFoundPosts } from './filters/use-found-posts';
import { NoPosts } from './no-posts';
import { PostsHead } from './posts-head';
import type { PostsStore } from './posts-store';
import { PostsTable } from './posts-table';
import type { Compared } from './use-compared-posts';

interface PostsListProps {
  compared: Compared;
  /** Null: all brands. */
  brand: Brand | null;
  store: PostsStore;
}

/** Every post seen, to search, to filter, to sort, and to choose those that are compared. */
export function PostsList({ compared: { posts }, brand, store }: PostsListProps) {
  const { t } = useTranslation();
  const [exports, setExports] = useState(false);
  const found = useFoundPosts(posts, store);
  const chosen = useStore(store, (state) => state.chosen) ?? [];
  const known = chosen.filter((key) => posts.some((compared) => compared.key === key));
  return (
    <>
      <PostsHead view="list" line={t('posts.line')}>
        {found.posts.length > 0 && (
          <Button onClick={() => setExports(true)}>{t('exporting.open')}</Button>
        )}
      </PostsHead>
      <PostFilters posts={posts} found={found} brand={brand} store={store}>
        <ColumnMenu store={store} />
      </PostFilters>
      <ChosenAccount posts={posts} store={store} />
      {found.posts.length === 0 ? (
        <NoPosts store={store} />
      ) : (
        <>
          <PostsTable posts={found.posts} store={store} />
          {known.length === 0 && (
            <KeyFoot
              keys={[
                [['↑', '↓'], t('compare.keyMove')],
                [['↵'], t('compare.keyOpen')],
                [[t('compare.keySpace')], t('compare.keyChoose')],
              ]}
            />
          )}
        </>
      )}
      {known.length > 0 && (
        <BulkBar
          title={t('compare.chosen', { count: known.length })}
          line={t('compare.chosenLine', { most: MOST_COMPARED })}
          clearLabel={t('compare.chooseNone')}
          onClear={() => store.setState({ chosen: null })}
        >
          <Button look="primary" onClick={() => goTo('posts', 'curves')}>
            {t('compare.compare')}
          </Button>
        </BulkBar>
      )}
      {exports && (
        <ExportPosts posts={found.posts} store={store} onClose={() => setExports(false)} />
      )}
    </>
  );
}
