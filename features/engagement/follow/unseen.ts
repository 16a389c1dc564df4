/** Milliseconds. What is followed and was not on screen for so long is said to be unseen. */
const UNSEEN_AFTER = 7 * 24 * 60 * 60 * 1000;

/**
 * Whether something followed has not been on screen for a week.
 * @param lastSeenAt of the post, or of any post of the account; null: it never was
 * @param followedAt since when it is followed: an account of which no post was seen counts from there
 */
export function isUnseen(lastSeenAt: number | null, followedAt: number, now: number): boolean {
  return now - (lastSeenAt ?? followedAt) >= UNSEEN_AFTER;
}
