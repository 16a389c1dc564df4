import { useEffect } from 'react';
import { useStore } from 'zustand';
import { WrongHere } from '../../brands/panel/wrong-here';
import type { Place } from '../insertions/place';
import { offersFor, replyOf } from './offers';
import { PaletteAsking } from './palette-asking';
import { PaletteList } from './palette-list';
import { PaletteSearch } from './palette-search';
import type { PaletteClient, PaletteStore } from './palette-store';
import { rise } from './taking-client';
import type { PaletteLibrary } from './use-palette-library';
import { useTaking } from './use-taking';

interface PaletteFacesProps {
  client: PaletteClient;
  store: PaletteStore;
  place: Place;
  library: PaletteLibrary;
}

/** The list at the caret, the search over the page, or nothing, as the page around says. */
export function PaletteFaces({ client, store, place, library }: PaletteFacesProps) {
  const { face, risen, at, taken } = useStore(store);
  const { actions, take } = useTaking(client, store, place, library);
  const { replies } = library;
  const { network } = place;
  const letters = face.kind === 'list' || face.kind === 'expand' ? face.letters : null;
  const offers = letters === null ? null : offersFor(replies, letters, network);
  const count = offers?.replies.length ?? 0;
  const current = count === 0 ? 0 : ((at % count) + count) % count;

  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each press of Enter, on what is selected then
  useEffect(() => {
    const chosen = offers?.replies[current];
    if (taken > 0 && face.kind === 'list' && chosen) take(chosen);
  }, [taken]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each shortcut typed whole, when the library is read
  useEffect(() => {
    // a library that changes meanwhile is no second press
    if (face.kind !== 'expand' || !replies.isWhole || store.getState().isUnderWay || risen) return;
    const meant = replyOf(replies, face.letters, network);
    if (meant) take(meant);
    else void client.call('close', null);
  }, [face, replies.isWhole]);

  const { form } = actions;
  const isUp = face.kind === 'search' || risen;
  const hasToRise = form !== null && !isUp && face.kind !== 'none';
  useEffect(() => {
    if (hasToRise) void rise(client, store);
  }, [hasToRise, client, store]);

  const above = place.guard.state === 'wrong' && <WrongHere wrong={place.guard} />;
  // Drawn once it has risen: it takes the keyboard, and the page hides a list whose reply box has lost it.
  if (form !== null) return isUp ? <PaletteAsking client={client}>{form}</PaletteAsking> : null;
  if (isUp) {
    return (
      <PaletteSearch
        client={client}
        library={replies}
        network={network}
        begun={letters === null ? '' : `/${letters}`}
        actions={actions}
        above={above}
        onTake={take}
      />
    );
  }
  if (face.kind !== 'list' || offers === null) return null;
  return (
    <PaletteList
      client={client}
      replies={offers.replies}
      sought={offers.sought}
      current={current}
      actions={actions}
      above={above}
      onTake={take}
    />
  );
}
