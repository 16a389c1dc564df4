import type { Moment, Reading } from '../../networks/contract';
import type { SeenComment } from './model';

type Dated = Pick<SeenComment, 'at' | 'atWithin' | 'atLatest'>;

const UNDATED: Dated = { at: null, atWithin: null, atLatest: null };

/**
 * When a comment was written, once this reading is added: what all of them allow, so that « 1 h » read twice is known
 * better than read once. An exact date stands against any label. Of two labels that can't both be true the earlier
 * counts: on a page left open « 1 h » stays what it was, and no longer counts from now.
 */
export function mergeDate(fresh: Reading<Moment>, stored: Dated | undefined): Dated {
  if (!fresh.ok) return stored ?? UNDATED;
  const { at, low, high } = fresh.value;
  const read = { at, atWithin: high - low, atLatest: high };
  if (!stored || stored.at === null || stored.atWithin === null || low === high) return read;
  if (stored.atWithin === 0) return stored;
  const latest = stored.atLatest ?? stored.at;
  const from = Math.max(low, latest - stored.atWithin);
  const to = Math.min(high, latest);
  if (from > to) return low > latest ? stored : read;
  return { at: Math.min(to, Math.max(from, stored.at)), atWithin: to - from, atLatest: to };
}
