import type { Author, Moment, NetworkId, Reading } from '../../networks/contract';

/** When something was first and last seen, and its row last written. Milliseconds since 1970. */
interface Seen {
  firstSeenAt: number;
  lastSeenAt: number;
  updatedAt: number;
}

/** The key under which an author is kept; null for one without a handle: names are not unique. */
export function authorKeyOf(network: NetworkId, author: Reading<Author>): string | null {
  if (!author.ok || author.value.handle === null) return null;
  return `${network}:${author.value.handle.toLowerCase()}`;
}

/**
 * Whether what was just read is newer than what is stored. Messages may arrive in any order.
 * A stored time still to come is of a clock since set back: then what arrives is newer.
 */
export function isNewer(seenAt: number, stored: Seen | undefined, now: number): boolean {
  return !stored || seenAt >= stored.lastSeenAt || stored.lastSeenAt > now;
}

/** When it was seen, counting this time. */
export function mergeSeen(seenAt: number, stored: Seen | undefined, now: number): Seen {
  const lastSeenAt = isNewer(seenAt, stored, now) ? seenAt : (stored?.lastSeenAt ?? seenAt);
  const firstSeenAt = Math.min(stored?.firstSeenAt ?? seenAt, seenAt);
  return { firstSeenAt, lastSeenAt, updatedAt: lastSeenAt };
}

/** The newer of two texts, except that one cut by "see more" never replaces the whole that it begins. */
export function mergeText(
  fresh: { text: Reading<string>; truncated: boolean },
  stored: string,
): string {
  if (!fresh.text.ok) return stored;
  const visible = fresh.text.value.replace(/[\s.…]+$/u, '');
  const isBeginning = stored.length > visible.length && stored.startsWith(visible);
  return fresh.truncated && isBeginning ? stored : fresh.text.value;
}

/**
 * When it was published. « 2 h » today is « 3 j » later in the week: what is stored stays as long as
 * the new reading allows it, unless the new one is exact.
 */
export function mergeMoment(fresh: Reading<Moment>, stored: number | null): number | null {
  if (!fresh.ok) return stored;
  const { at, low, high } = fresh.value;
  const allowed = stored !== null && low <= stored && stored <= high;
  return allowed ? stored : at;
}

/**
 * How much is open about the date that `mergeMoment` keeps, in milliseconds; null: there is none, or nobody knows.
 * A date kept lies within what either reading allows, so the narrower one tells.
 */
export function mergeWithin(
  fresh: Reading<Moment>,
  stored: { at: number | null; atWithin: number | null } | undefined,
): number | null {
  const known = stored?.atWithin ?? null;
  if (!fresh.ok) return known;
  const { low, high } = fresh.value;
  const isKept = mergeMoment(fresh, stored?.at ?? null) === stored?.at;
  return isKept && known !== null ? Math.min(known, high - low) : high - low;
}

/** The newer reading that succeeded; when none ever did, the newer reason. */
export function mergeReading<T>(fresh: Reading<T>, stored: Reading<T> | undefined): Reading<T> {
  return fresh.ok || !stored?.ok ? fresh : stored;
}
