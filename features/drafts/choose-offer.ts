import type { Target } from '../queue/model';
import type { BoxInUse, DraftDesk, PageBeside } from './desk';
import { type KeptDraft, placeOfDraft, tooOldAt } from './model';
import { isUnwritten } from './own-words';
import { placeKeyOf } from './place-key';

/**
 * The draft to offer now; null: none.
 *
 * In an empty box, the newest of that box's place; never over something that is being written. Where no box is in use,
 * the newest for whom is chosen, else for anybody on the page. What was kept first is not lost to what is begun beside
 * it: it stays until the person puts it back or forgets it, until an answer that continues it is posted, or a day.
 * @param drafts newest first
 * @param now milliseconds since 1970
 */
export function chooseOffer(
  drafts: readonly KeptDraft[],
  { view, composer, chosen }: DraftDesk,
  now: number,
): KeptDraft | null {
  if (view === null) return null;
  const places = placesToOffer(view, composer, chosen);
  const fits = (draft: KeptDraft): boolean =>
    draft.network === view.network &&
    draft.updatedAt > tooOldAt(now) &&
    places.has(placeOfDraft(draft));
  return drafts.find(fits) ?? null;
}

function placesToOffer(
  view: PageBeside,
  composer: BoxInUse | null,
  chosen: Target | null,
): ReadonlySet<string> {
  if (composer === null) {
    if (chosen !== null) return new Set([chosen.key]);
    // what answers nobody in particular can only go into its own box, once that is open
    return new Set([...view.commentsOnPage, view.postInView ?? '']);
  }
  const place = placeKeyOf(composer, view);
  return new Set(place !== null && isUnwritten(composer) ? [place] : []);
}
