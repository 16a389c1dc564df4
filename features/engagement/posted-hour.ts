import type { SeenPost } from './model';

const HOUR = 60 * 60 * 1000;

/**
 * When a post was published, where that is known to the hour: only then may its readings be laid by their age over those
 * of others. Null for « 3 j », which may be a day off, and where no page told.
 * @returns milliseconds since 1970
 */
export function postedHourOf({ at, atWithin }: Pick<SeenPost, 'at' | 'atWithin'>): number | null {
  return atWithin !== null && atWithin <= HOUR ? at : null;
}
