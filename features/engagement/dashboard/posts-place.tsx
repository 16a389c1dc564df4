import { lazy, Suspense } from 'react';
import page from '../../../components/page.module.css';
import { Skeleton } from '../../../components/skeleton';
import { useTranslation } from '../../../components/translation';
import type { Brand } from '../../brands/model';
import { PostPage } from './post-page';
import type { PostsStore } from './posts-store';
import { postsViewOf } from './posts-view';

// comparing is for those who come for it: the rest of the dashboard doesn't wait for it
const PostsPage = lazy(async () => ({ default: (await import('./posts-page')).PostsPage }));

interface PostsPlaceProps {
  /** A way of looking at the posts, or the key of one; null: the list. */
  step: string | null;
  /** Null: all brands. */
  brand: Brand | null;
  brands: readonly Brand[];
  store: PostsStore;
}

/** The posts, or one of them. */
export function PostsPlace({ step, brand, brands, store }: PostsPlaceProps) {
  const { t } = useTranslation();
  const view = postsViewOf(step);
  if (view === null && step !== null) return <PostPage key={step} postKey={step} store={store} />;
  const loading = (
    <div className={page.full}>
      <Skeleton label={t('common.loading')} rows={8} />
    </div>
  );
  return (
    <Suspense fallback={loading}>
      <PostsPage view={view ?? 'list'} brand={brand} brands={brands} store={store} />
    </Suspense>
  );
}
