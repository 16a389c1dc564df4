import type { ReactNode } from 'react';
import { useNotice } from '../../../components/notices';
import { useTranslation } from '../../../components/translation';
import type { Reply } from '../model';
import { bagOwnerOf, broughtForward, passedOver, shownOf } from '../wordings/bag';
import type { Bag } from '../wordings/model';
import { turnBag } from '../wordings/records';
import { wordingsOf } from '../wordings/wordings-of';
import type { ReplySearchProps } from './reply-search';
import type { ReplyActions } from './selected-reply';
import { useBags } from './use-bags';
import { type ReadyReply, useInsertion } from './use-insertion';

/** What can be done with a reply, and the reply as it reads now. */
export interface ListActions extends ReplyActions {
  ready: (reply: Reply) => ReadyReply;
  /** Its wordings already used under this post, since the bag was last filled. */
  spent: (reply: Reply) => readonly number[];
  /** The reply held last for being too like one of ours; null: none. */
  lastHeld: Reply | null;
  /** The questions of the reply being inserted; null while nothing is asked. */
  form: ReactNode;
}

/**
 * The actions of the list.
 * @param onRemoved a removed row takes the focus with it: gives it back
 */
export function useReplyActions(
  props: Omit<ReplySearchProps, 'suggestions'>,
  onRemoved: () => void,
): ListActions {
  const { store, fill, client, place, writing } = props;
  const say = useNotice();
  const { t } = useTranslation();
  const bagOf = useBags(place.postKey);
  const insertion = useInsertion(client, place, fill);
  const turn = (reply: Reply, change: (bag: Bag) => Bag) => {
    turnBag(bagOwnerOf(reply, place.postKey), change).catch(() =>
      say({ severity: 'serious', text: t('replies.saveFailed') }),
    );
  };
  const turnTo = ({ reply }: ReadyReply, wording: number) =>
    turn(reply, (bag) => broughtForward(bag, wording));
  return {
    ready: (reply) => {
      const wording = shownOf(bagOf(reply));
      return { reply, wording, pieces: fill(reply, wordingsOf(reply)[wording] ?? '') };
    },
    spent: (reply) => bagOf(reply).dealt,
    form: insertion.form,
    heldOf: insertion.heldOf,
    lastHeld: insertion.lastHeld,
    insert: (ready) => {
      const held = insertion.heldOf(ready);
      if (held === null) void insertion.insert(ready);
      else if (held.other === null) void insertion.insertHeld(held);
      else turnTo(ready, held.other);
    },
    insertHeld: (held) => void insertion.insertHeld(held),
    turnTo,
    copy: (ready) => void insertion.copy(ready),
    next: ({ reply }) => turn(reply, (bag) => passedOver(bag, Math.random)),
    edit: ({ reply }) => store.setState({ form: { reply, begun: {} } }),
    duplicate: ({ reply }) => writing.duplicate(reply),
    favour: ({ reply }) => writing.favour(reply),
    remove: ({ reply }) => {
      writing.remove(reply);
      onRemoved();
    },
  };
}
