import { useStore } from 'zustand';
import type { Reply } from '../model';
import { piecesOf } from '../pieces';
import { nextWording, noteWordingUsed, wordingsOf } from './replies-store';
import type { ReplySearchProps } from './reply-search';
import type { ReplyActions } from './selected-reply';
import { type ReadyReply, useInsertion } from './use-insertion';

/** What can be done with a reply, and the reply as it reads now. */
export interface ListActions extends ReplyActions {
  ready: (reply: Reply) => ReadyReply;
}

/**
 * The actions of the list.
 * @param onRemoved a removed row takes the focus with it: gives it back
 */
export function useReplyActions(props: ReplySearchProps, onRemoved: () => void): ListActions {
  const { store, values, client, place, writing } = props;
  const wording = useStore(store, (state) => state.wording);
  const insertion = useInsertion(client, place, (ready) =>
    noteWordingUsed(store, ready.reply, ready.wording),
  );
  return {
    ready: (reply) => {
      const wordings = wordingsOf(reply);
      // an edit may have taken away the wording that was shown
      const at = Math.min(wording[reply.id] ?? 0, wordings.length - 1);
      return { reply, wording: at, pieces: piecesOf(wordings[at] ?? '', values) };
    },
    insert: (ready) => void insertion.insert(ready),
    copy: (ready) => void insertion.copy(ready),
    next: ({ reply }) => nextWording(store, reply),
    edit: ({ reply }) => store.setState({ form: { reply, title: '' } }),
    duplicate: ({ reply }) => writing.duplicate(reply),
    favour: ({ reply }) => writing.favour(reply),
    remove: ({ reply }) => {
      writing.remove(reply);
      onRemoved();
    },
  };
}
