import type { SeenComment } from '../../queue/model';
import type { InsertedReply } from '../insertions/model';
import type { Place } from '../insertions/place';

/** A reply of ours that stands under the post in view, as far as Vigie knows. */
export interface OurReply {
  text: string;
  /** The account that posted it; null: inserted from here, by whichever account was speaking. */
  by: string | null;
  /** Milliseconds since 1970; null: the page didn't say. */
  at: number | null;
}

/**
 * Our replies under the post in view: the comments there by the brand's accounts or by the account
 * that is speaking, and what was inserted from here. What was inserted for the very comment that one
 * answers now is left out: it was most likely taken back, and if it was posted the page shows it.
 */
export function ourReplies(
  place: Place,
  comments: readonly SeenComment[],
  inserted: readonly InsertedReply[],
): OurReply[] {
  const { network, brand, target, speaker } = place;
  const handles = (brand?.accounts ?? [])
    .filter((account) => account.network === network)
    .map(({ handle }) => handle);
  const keys = new Set(
    [...handles, ...(speaker === null ? [] : [speaker])].map(
      (handle) => `${network}:${handle.toLowerCase()}`,
    ),
  );
  const posted = comments.filter(({ authorKey }) => authorKey !== null && keys.has(authorKey));
  const elsewhere = inserted.filter(({ commentKey }) => commentKey !== (target?.key ?? null));
  return [
    ...posted.map(({ text, author, at }) => ({ text, by: author?.name ?? null, at })),
    ...elsewhere.map(({ text, at }) => ({ text, by: null, at })),
  ];
}
