import { lazy, Suspense } from 'react';
import page from '../../components/page.module.css';
import { Skeleton } from '../../components/skeleton';
import { useTranslation } from '../../components/translation';
import { BrandPage } from '../../features/brands/dashboard/brand-page';
import { BrandsPage } from '../../features/brands/dashboard/brands-page';
import type { Brand } from '../../features/brands/model';
import { AlertsPage } from '../../features/crisis/flags/dashboard/alerts-page';
import { DataPage } from '../../features/data/dashboard/data-page';
import { PostsPlace } from '../../features/engagement/dashboard/posts-place';
import type { PostsStore } from '../../features/engagement/dashboard/posts-store';
import { HoursPage } from '../../features/engagement/hours/dashboard/hours-page';
import { HelpPage } from '../../features/help/dashboard/help-page';
import { PlaybookPage } from '../../features/playbook/dashboard/playbook-page';
import { QueuePage } from '../../features/queue/dashboard/queue-page';
import { PeoplePage } from '../../features/queue/notes/dashboard/people-page';
import { ImportPage } from '../../features/replies/dashboard/import/import-page';
import type { LibraryStore } from '../../features/replies/dashboard/library-store';
import { RepliesPage } from '../../features/replies/dashboard/replies-page';
import { ReplyEditorPage } from '../../features/replies/dashboard/reply-editor-page';
import { SettingsPage } from '../../features/settings/dashboard/settings-page';
import type { Settings } from '../../features/settings/model';
import type { DashboardPlace } from '../../features/shell/dashboard/places';
import { CharterPage } from '../../features/tone/charter/dashboard/charter-page';
import { LibraryTonePage } from '../../features/tone/library/dashboard/library-tone-page';

// the ready-made rules weigh more than all other places together
const RulesPlace = lazy(async () => ({
  default: (await import('../../features/tone/dashboard/rules-place')).RulesPlace,
}));

// what reads disguised words is needed nowhere else on this page
const WatchlistPage = lazy(async () => ({
  default: (await import('../../features/crisis/watch/dashboard/watchlist-page')).WatchlistPage,
}));

interface DashboardPlaceViewProps {
  place: Exclude<DashboardPlace, 'welcome'>;
  /** What of the place: a reply, a post, a brand, `new`; null: all of it. */
  step: string | null;
  /** Null: all brands. */
  brand: Brand | null;
  brands: readonly Brand[];
  settings: Settings;
  library: LibraryStore;
  posts: PostsStore;
  onErased: () => Promise<void>;
}

/** What stands in the frame at each place. */
export function DashboardPlaceView(props: DashboardPlaceViewProps) {
  const { place, step, brand, brands } = props;
  switch (place) {
    case 'replies':
      if (step === null)
        return <RepliesPage brand={brand} brands={props.brands} store={props.library} />;
      if (step === 'import') return <ImportPage brand={brand} brands={brands} />;
      if (step === 'tone') return <LibraryTonePage key={brand?.id} brand={brand} />;
      return (
        <ReplyEditorPage replyId={step === 'new' ? null : step} brand={brand} brands={brands} />
      );
    case 'charter':
      return <CharterPage brand={brands.find(({ id }) => id === step) ?? brand} brands={brands} />;
    case 'rules':
      return (
        <Suspense fallback={<LoadingPlace />}>
          <RulesPlace step={step} brand={brand} brands={brands} />
        </Suspense>
      );
    case 'alerts':
      return <AlertsPage brand={brand} brands={brands} step={step} />;
    case 'watchlist':
      return (
        <Suspense fallback={<LoadingPlace />}>
          <WatchlistPage brand={brand} brands={brands} step={step} />
        </Suspense>
      );
    case 'queue':
      return <QueuePage brand={brand} brands={brands} />;
    case 'authors':
      return <PeoplePage step={step} />;
    case 'hours':
      return <HoursPage brand={brand} brands={brands} />;
    case 'posts':
      return <PostsPlace step={step} brand={brand} brands={brands} store={props.posts} />;
    case 'brands':
      if (step === null) return <BrandsPage brands={brands} />;
      if (step === 'import') return <PlaybookPage brands={brands} />;
      return (
        <BrandPage
          brand={step === 'new' ? null : brands.find(({ id }) => id === step)}
          brands={brands}
        />
      );
    case 'data':
      return <DataPage onErased={props.onErased} />;
    case 'settings':
      return (
        <SettingsPage
          settings={props.settings}
          agents={[...new Set(brands.flatMap(({ agents }) => agents))]}
        />
      );
    case 'help':
      return <HelpPage />;
  }
}

function LoadingPlace() {
  const { t } = useTranslation();
  return (
    <div className={page.sheet}>
      <Skeleton label={t('common.loading')} rows={8} />
    </div>
  );
}
