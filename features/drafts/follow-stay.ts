import type { BoxInUse, PageBeside } from './desk';
import type { WrittenDraft } from './model';
import { isOnlyShortcut, isUnwritten, namesOf } from './own-words';
import { placeKeyOf } from './place-key';

/** One stay in one reply box: from the first look at it until it is emptied, left for another or gone. */
export interface Stay {
  /** The part of its draft's key that no other stay has. */
  id: string;
  /** What was last read in it; null: nothing of the person's own. */
  draft: WrittenDraft | null;
  place: string;
  isReply: boolean;
}

/** What is to be done with what is kept. `emptied`: the draft was posted or taken out of its box by hand. */
export type DraftDeed =
  | { do: 'nothing' }
  | { do: 'keep'; draft: WrittenDraft; id: string; moved: WrittenDraft | null }
  | { do: 'forget'; draft: WrittenDraft };

const NOTHING: DraftDeed = { do: 'nothing' };

/**
 * What the page's latest word about its reply box makes of the stay before.
 *
 * A box that goes empty while one is in it was emptied by hand or posted: its draft is forgotten at once. A box that
 * leaves the page, or another one that is entered, says nothing of the draft: the network may have thrown it away, so it
 * stays kept. (When it was in fact posted, the comment is seen in the thread: `forgetPosted`.)
 * A new box begins with one word of an empty text without a caret, see `startComposerWatch`.
 * @param composer null: no box in use
 * @param newId called when a stay begins
 */
export function followStay(
  stay: Stay | null,
  composer: BoxInUse | null,
  view: PageBeside,
  newId: () => string,
): { stay: Stay | null; deed: DraftDeed } {
  const place = composer && placeKeyOf(composer, view);
  if (composer === null || place === null) return { stay: null, deed: NOTHING };
  const { text, caret } = composer.draft;
  const isReply = composer.target?.kind === 'comment' || composer.target === undefined;
  const fresh = (): Stay => ({ id: newId(), draft: null, place, isReply });
  if (text === '' && caret === null) return { stay: fresh(), deed: NOTHING };

  const names = namesOf(composer.target?.author ?? null);
  const { network, address } = view;
  // under a post one answers everybody
  const isToOne = composer.purpose !== 'comment';
  const answeredName = (isToOne && composer.target?.author?.name) || null;
  const now = stay ?? fresh();
  const before = now.draft;
  if (isUnwritten(composer) || isOnlyShortcut(composer)) {
    if (before === null) return { stay: { ...now, place, isReply }, deed: NOTHING };
    const isElsewhere = now.place !== place && !(text.trim() === '' && now.isReply);
    return { stay: fresh(), deed: isElsewhere ? NOTHING : { do: 'forget', draft: before } };
  }
  const draft = { network, place, text, address, answeredName, names };
  const next: Stay = { ...now, draft, place, isReply };
  if (before?.text === text && before.place === place) return { stay: next, deed: NOTHING };
  // Instagram's one field answers the post or a comment, as its first word says.
  const moved = before !== null && before.place !== place ? before : null;
  return { stay: next, deed: { do: 'keep', draft, id: now.id, moved } };
}
