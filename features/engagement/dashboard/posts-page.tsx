import { EmptyState } from '../../../components/empty-state';
import page from '../../../components/page.module.css';
import { PageHead } from '../../../components/page-head';
import { Skeleton } from '../../../components/skeleton';
import { useTranslation } from '../../../components/translation';
import type { Brand } from '../../brands/model';
import { AccountsView } from './accounts/accounts-view';
import { BestView } from './best/best-view';
import { CurvesView } from './curves/curves-view';
import { PostsList } from './posts-list';
import type { PostsStore } from './posts-store';
import type { PostsView } from './posts-view';
import { type Compared, useComparedPosts } from './use-compared-posts';

interface PostsPageProps {
  view: PostsView;
  /** Null: all brands. */
  brand: Brand | null;
  brands: readonly Brand[];
  store: PostsStore;
}

/** Every post that was on screen: as a list, as curves, by account, the best. */
export function PostsPage({ view, brand, brands, store }: PostsPageProps) {
  const { t } = useTranslation();
  const compared = useComparedPosts(brand, brands);
  if (compared !== null && compared.posts.length > 0) {
    return (
      <div className={view === 'curves' || view === 'best' ? page.sheet : page.full}>
        <View view={view} compared={compared} brand={brand} store={store} />
      </div>
    );
  }
  return (
    <div className={page.full}>
      <PageHead title={t('dashboard.posts')} line={t('posts.line')} />
      {compared === null ? (
        <Skeleton label={t('common.loading')} rows={8} />
      ) : (
        <EmptyState title={t('posts.emptyTitle')} text={t('posts.emptyText')} />
      )}
    </div>
  );
}

interface ViewProps {
  view: PostsView;
  compared: Compared;
  brand: Brand | null;
  store: PostsStore;
}

function View({ view, compared, brand, store }: ViewProps) {
  switch (view) {
    case 'list':
      return <PostsList compared={compared} brand={brand} store={store} />;
    case 'curves':
      return <CurvesView posts={compared.posts} store={store} />;
    case 'accounts':
      return <AccountsView compared={compared} brand={brand} store={store} />;
    case 'best':
      return <BestView compared={compared} brand={brand} store={store} />;
  }
}
