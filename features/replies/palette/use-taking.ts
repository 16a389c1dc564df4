import { useMemo, useState } from 'react';
import type { Place } from '../insertions/place';
import type { Reply } from '../model';
import { createRepliesStore } from '../panel/replies-store';
import { type ListActions, useReplyActions } from '../panel/use-reply-actions';
import { useReplyWriting } from '../panel/use-reply-writing';
import type { PaletteClient, PaletteStore } from './palette-store';
import { rise, takingClient } from './taking-client';
import type { PaletteLibrary } from './use-palette-library';

/** Milliseconds after which a reply that was taken and isn't on its way wants something of the person. */
const WANTS_SOMETHING = 400;

export interface Taking {
  actions: ListActions;
  /** Inserts a reply, as the panel does; what it asks or says first is shown over the page. */
  take: (reply: Reply) => void;
}

/** What the palette does with a reply. */
export function useTaking(
  client: PaletteClient,
  store: PaletteStore,
  place: Place,
  { replies, fill }: PaletteLibrary,
): Taking {
  const [unused] = useState(createRepliesStore);
  const writing = useReplyWriting();
  const taking = useMemo(() => takingClient(client, store), [client, store]);
  const props = { store: unused, library: replies, fill, place, client: taking, writing };
  const actions = useReplyActions(props, () => undefined);
  return {
    actions,
    take(reply) {
      const { opening } = store.getState();
      store.setState({ isUnderWay: false });
      actions.insert(actions.ready(reply));
      setTimeout(() => {
        const { face, opening: now, isUnderWay } = store.getState();
        const isOpen = now === opening && face.kind !== 'none';
        if (isOpen && !isUnderWay) void rise(client, store);
      }, WANTS_SOMETHING);
    },
  };
}
