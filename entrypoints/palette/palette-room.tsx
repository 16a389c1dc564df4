import { useMemo } from 'react';
import { useStore } from 'zustand';
import { NoticesProvider } from '../../components/notices';
import { useTranslation } from '../../components/translation';
import { brandInView } from '../../features/brands/brand-in-view';
import type { Brand } from '../../features/brands/model';
import { isUnwritten } from '../../features/drafts/own-words';
import { OfferedDraft } from '../../features/drafts/palette/offered-draft';
import { useKeptDraft } from '../../features/drafts/panel/use-kept-draft';
import { PaletteFaces } from '../../features/replies/palette/palette-faces';
import type { PaletteClient, PaletteStore } from '../../features/replies/palette/palette-store';
import { usePaletteLibrary } from '../../features/replies/palette/use-palette-library';
import type { Settings } from '../../features/settings/model';
import { targetOf } from '../../features/shell/panel/panel-store';
import { PaletteDraft } from '../../features/tone/palette/palette-draft';
import { placeOnPage } from '../sidepanel/place-on-page';
import { useAnswerTo } from '../sidepanel/use-answer-to';
import { useGuard } from '../sidepanel/use-guard';
import { useTheme } from '../sidepanel/use-theme';

interface PaletteRoomProps {
  client: PaletteClient;
  store: PaletteStore;
  settings: Settings;
  brands: readonly Brand[];
}

/** The palette with its data at hand: for whom one speaks, and to whom. */
export function PaletteRoom({ client, store, settings, brands }: PaletteRoomProps) {
  const { t } = useTranslation();
  const { view, chosen, composer, opening, face, hintsAsked } = useStore(store);
  const brand = brandInView(brands, view, settings.activeBrandId);
  useTheme(settings.theme, view?.theme ?? null);
  const { target, postAddress } = useAnswerTo(targetOf({ chosen, composer }), view);
  const guard = useGuard(brands, brand, view, target);
  const place = useMemo(
    () => placeOnPage(view, brand, target, guard),
    [view, brand, target, guard],
  );
  // while it is hidden, the palette is told nothing of the reply box
  const keeps = settings.keepDrafts && face.kind !== 'none';
  const kept = useKeptDraft(store, keeps);
  const isEmpty = composer !== null && isUnwritten(composer);
  const isBeside = face.kind === 'draft' && settings.draftCounter && !isEmpty;
  const library = usePaletteLibrary(place, postAddress);
  if (view === null) return null;
  return (
    <>
      <PaletteDraft
        client={client}
        store={store}
        brand={brand}
        brands={brands}
        network={view.network}
        target={target}
        server={settings.languageToolAddress}
        asked={hintsAsked}
        isOn={isBeside}
      />
      {face.kind === 'draft' && !isBeside && (
        <OfferedDraft
          client={client}
          offer={guard.state === 'wrong' ? null : kept}
          desk={store.getState}
          guard={guard}
        />
      )}
      {library !== null && face.kind !== 'draft' && (
        // From nothing again with each opening: what was said of the last one is past.
        <NoticesProvider key={opening} dismissLabel={t('common.dismiss')}>
          <PaletteFaces client={client} store={store} place={place} library={library} />
        </NoticesProvider>
      )}
    </>
  );
}
