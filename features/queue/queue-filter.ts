import type { Severity } from '../crisis/model';
import { fold } from '../replies/search/fold';
import type { QueueEntry } from './queue-entry';
import type { StandingState } from './standing';

/** Which comments are listed. */
export interface QueueFilter {
  /** Null: in any state. */
  state: StandingState | null;
  /** Null: of any. */
  severity: Severity | null;
  /** Only those in the page now. */
  isOnPage: boolean;
  /** Searched in texts and authors; empty: nothing. */
  words: string;
}

export const NO_FILTER: QueueFilter = { state: null, severity: null, isOnPage: false, words: '' };

/** Whether a filter leaves something out. */
export const isFiltering = ({ state, severity, isOnPage, words }: QueueFilter): boolean =>
  state !== null || severity !== null || isOnPage || words.trim() !== '';

/**
 * The entries that a filter lets through, in the order given.
 * @param onPage keys of the comments in the page now
 */
export function filterQueue(
  entries: readonly QueueEntry[],
  filter: QueueFilter,
  onPage: ReadonlySet<string>,
): readonly QueueEntry[] {
  if (!isFiltering(filter)) return entries;
  const words = fold(filter.words).split(' ').filter(Boolean);
  return entries.filter((entry) => {
    const { comment, standing, severity } = entry;
    if (filter.state !== null && standing.state !== filter.state) return false;
    if (filter.severity !== null && severity !== filter.severity) return false;
    if (filter.isOnPage && !onPage.has(comment.key)) return false;
    return words.length === 0 || isNamed(entry, words);
  });
}

function isNamed({ comment }: QueueEntry, words: readonly string[]): boolean {
  const { author, text } = comment;
  const searched = fold(`${author?.name ?? ''} ${author?.handle ?? ''} ${text}`);
  return words.every((word) => searched.includes(word));
}
