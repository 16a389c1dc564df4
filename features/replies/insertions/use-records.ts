import { uuidV7 } from '../../../messaging/uuid-v7';
import type { Reply } from '../model';
import { noteReplyUsed } from '../records';
import { bagOwnerOf, dealt } from '../wordings/bag';
import { turnBag } from '../wordings/records';
import { insertedAt } from './inserted-at';
import type { Place } from './place';
import { recordInsertion } from './records';

/**
 * Notes that a wording of a reply was used: the use is counted and the wording dealt from its bag.
 * Only what is in the page is kept as an insertion: where the clipboard is emptied, if anywhere,
 * nobody knows.
 * @param put the text as it was put into the page; null: it went to the clipboard
 */
export async function noteUse(
  place: Place,
  reply: Reply,
  wording: number,
  put: string | null,
): Promise<void> {
  const [id, at] = [uuidV7(), Date.now()];
  const inserted =
    put === null ? null : insertedAt(place, { id, replyId: reply.id, wording, text: put, at });
  await Promise.all([
    inserted === null ? noteReplyUsed(reply.id, id, at) : recordInsertion(inserted),
    turnBag(bagOwnerOf(reply, place.postKey), (bag) => dealt(bag, wording, Math.random)),
  ]);
}
