import { useEffect, useMemo, useState } from 'react';
import { Guarded } from '../../components/guarded';
import { goTo, useRoute } from '../../components/hash-route';
import { useTranslation } from '../../components/translation';
import { useLive } from '../../components/use-live';
import type { Brand } from '../../features/brands/model';
import { ensureFirstBrand, liveBrands } from '../../features/brands/records';
import { useFlagCount } from '../../features/crisis/notices/panel/use-flag-count';
import { createPostsStore } from '../../features/engagement/dashboard/posts-store';
import { createLibraryStore } from '../../features/replies/dashboard/library-store';
import { SiteAccessStrip } from '../../features/settings/dashboard/site-access-strip';
import type { Settings } from '../../features/settings/model';
import { remakeMirror } from '../../features/settings/records';
import { BrandChoice } from '../../features/shell/dashboard/brand-choice';
import { DashboardFrame } from '../../features/shell/dashboard/dashboard-frame';
import { type DashboardPlace, placeOf } from '../../features/shell/dashboard/places';
import { WelcomePage } from '../../features/welcome/dashboard/welcome-page';
import { DashboardPlaceView } from './dashboard-place-view';

/** The dashboard with its data at hand: navigation, and the place the person is in. */
export function DashboardRoom({ settings, version }: { settings: Settings; version: string }) {
  const { language } = useTranslation();
  useFlagCount();
  const [library] = useState(createLibraryStore);
  const [posts] = useState(createPostsStore);
  // undefined: nothing chosen here yet; null: all brands
  const [chosenId, setChosenId] = useState<string | null | undefined>(undefined);
  const route = useRoute();
  const place = placeOf(route[0]);
  useTitle(place);
  const live = useLive(useMemo(() => liveBrands(), []));
  if (live.state === 'failed') throw live.error;
  if (live.state === 'loading') return null;
  const brands = live.value;
  const brand = brandInSight(brands, chosenId, settings.activeBrandId);

  if (place === 'welcome') {
    return (
      <Guarded part="welcome" version={version}>
        <SiteAccessStrip networks={settings.networks} />
        <WelcomePage key={brands[0]?.id} brand={brands[0] ?? null} brands={brands} />
      </Guarded>
    );
  }
  return (
    <DashboardFrame
      place={place}
      brand={<BrandChoice brands={brands} chosen={brand} onChoose={setChosenId} />}
    >
      <SiteAccessStrip networks={settings.networks} />
      <Guarded key={place} part={`dashboard ${place}`} version={version}>
        <DashboardPlaceView
          place={place}
          step={route[1] ?? null}
          brand={brand}
          brands={brands}
          settings={settings}
          library={library}
          posts={posts}
          onErased={async () => {
            await ensureFirstBrand(language);
            await remakeMirror();
            goTo('welcome');
          }}
        />
      </Guarded>
    </DashboardFrame>
  );
}

/** The brand chosen here, else the one chosen in the panel, else the first. */
function brandInSight(
  brands: readonly Brand[],
  chosenId: string | null | undefined,
  activeId: string | null,
): Brand | null {
  if (chosenId === null) return null;
  const find = (id: string | null | undefined) => brands.find((brand) => brand.id === id);
  return find(chosenId) ?? find(activeId) ?? brands[0] ?? null;
}

function useTitle(place: DashboardPlace): void {
  const { t } = useTranslation();
  useEffect(() => {
    document.title = place === 'welcome' ? 'Vigie' : `${t(`dashboard.${place}`)} – Vigie`;
  }, [t, place]);
}
