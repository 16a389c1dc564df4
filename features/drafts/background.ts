import type { Sighting } from '../../messaging/sighting';
import type { Comment, Post } from '../../networks/contract';
import type { Keeper } from '../../storage/keep-sighting';
import { type KeptDraft, placeOfDraft } from './model';
import { isPosted } from './own-words';

/** Milliseconds by which the date on a comment may lie before its draft's: labels are rounded, clocks differ. */
const DATES_DIFFER = 2 * 60_000;

/** Whether the account that speaks may have written it; where the page doesn't tell, its text alone counts. */
function mayBeOurs({ author }: Post | Comment, { speaker }: Sighting): boolean {
  if (!speaker.ok || !author.ok) return true;
  const { handle, name } = speaker.value;
  if (handle === null || author.value.handle === null) return name === author.value.name;
  return handle.toLowerCase() === author.value.handle.toLowerCase();
}

function isOf(draft: KeptDraft, { text, at, truncated }: Post | Comment): boolean {
  if (!text.ok) return false;
  if (at.ok && at.value.high < draft.updatedAt - DATES_DIFFER) return false;
  const names = draft.answeredName === null ? [] : [draft.answeredName, `@${draft.answeredName}`];
  return isPosted({ text: text.value, isCut: truncated }, draft.text, names);
}

/**
 * Erases drafts that are seen posted, in the thread or the feed: the only sign left when the network takes its box away
 * with them. With one go all of its place, since the person has answered there.
 */
export const forgetPosted: Keeper = {
  tables: (database) => [database.drafts],
  async keep({ sighting, database }) {
    const { network, comments, posts } = sighting;
    const ours = [...comments, ...posts].filter((seen) => mayBeOurs(seen, sighting));
    if (ours.length === 0) return;
    const kept = await database.drafts
      .where('[network+targetKey]')
      .between([network, ''], [network, '\uffff'])
      .toArray();
    const posted = kept.filter((draft) => ours.some((seen) => isOf(draft, seen)));
    const places = new Set(posted.map(placeOfDraft));
    const gone = kept.filter((draft) => places.has(placeOfDraft(draft)));
    if (gone.length > 0)
      await database.drafts.bulkDelete(
        gone.map(({ targetKey }): [string, string] => [network, targetKey]),
      );
  },
};
