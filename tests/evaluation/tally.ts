import type { LabelledComment, LabelledThread } from './threads';

/** Counts over comments. */
export interface Tally {
  /** Comments that a reply of the pack suits. */
  answerable: number;
  /** Of those, a reply that suits was among the three shown. */
  hits: number;
  /** Of those, it was the first. */
  firsts: number;
  /** Of those, nothing was shown. */
  silent: number;
  /** Comments that nothing suits. */
  idle: number;
  /** Of those, nothing was shown. */
  refused: number;
}

/** A count of nothing. */
export const emptyTally = (): Tally => ({
  answerable: 0,
  hits: 0,
  firsts: 0,
  silent: 0,
  idle: 0,
  refused: 0,
});

/** Counts one comment in. */
export function count(tally: Tally, shown: readonly string[], right: readonly string[]): void {
  if (right.length === 0) {
    tally.idle += 1;
    if (shown.length === 0) tally.refused += 1;
    return;
  }
  tally.answerable += 1;
  if (shown.slice(0, 3).some((id) => right.includes(id))) tally.hits += 1;
  if (right.includes(shown[0] ?? '')) tally.firsts += 1;
  if (shown.length === 0) tally.silent += 1;
}

/** The ids of the replies that suit a comment. */
export const rightIds = (comment: LabelledComment, thread: LabelledThread): string[] =>
  comment.suits.map((shortcut) => `${thread.language}-${shortcut}`);
