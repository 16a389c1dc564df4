import { addPeriod } from './add-period';
import { DAY, HOUR, MINUTE, SLOT } from './clock';
import type { Count, Sample, Sighting, SurgeLedger } from './model';

/** Days that are kept: six half-lives (`learn-baseline.ts`), of which the oldest weighs next to nothing. */
const KEPT = 60 * DAY;

/** Clocks differ: a comment may be dated a little after now. */
const AHEAD = 5 * MINUTE;

/**
 * Writes what was loaded into the ledger, in place. Comments without a date, from the future, too old to count or
 * outside the stretch are left out. The order of sightings, and of comments in one, changes nothing.
 * @param now milliseconds since 1970
 * @returns how many comments were left out
 */
export function addSighting(ledger: SurgeLedger, sighting: Sighting, now: number): number {
  const from = Math.max(sighting.from, now - KEPT);
  const to = Math.min(sighting.to, now);
  let leftOut = 0;
  for (const { at, negative } of sighting.comments) {
    // Written so that NaN is left out too.
    if (!(at >= from && at <= sighting.to && at <= now + AHEAD)) {
      leftOut += 1;
      continue;
    }
    const when = Math.min(at, now);
    count(ledger.hours, Math.floor(when / HOUR), negative);
    if (when > now - DAY) count(ledger.slots, Math.floor(when / SLOT), negative);
  }
  // Minutes that were only begun count as seen: what was loaded reaches up to the moment of loading.
  ledger.periods = addPeriod(ledger.periods, {
    from: Math.floor(from / MINUTE) * MINUTE,
    to: Math.ceil(to / MINUTE) * MINUTE,
    coverage: coverageIn(sighting.sample),
  });
  // Once an hour: listing what is kept takes longer than adding to it.
  if (Math.floor((ledger.latest?.to ?? 0) / HOUR) < Math.floor(to / HOUR)) forget(ledger, now);
  if (!ledger.latest || to >= ledger.latest.to) ledger.latest = { to, sample: sighting.sample };
  return leftOut;
}

/** Sorted by date, the stretch is what was loaded, and loaded whole; by relevance, it is a part of all of it. */
function coverageIn({ seen, total, order }: Sample): number {
  if (order === 'newest' || order === 'oldest') return 1;
  return total && total > seen ? seen / total : 1;
}

function count(counts: Record<number, Count>, key: number, negative: boolean): void {
  const [seen, negatives] = counts[key] ?? [0, 0];
  counts[key] = [seen + 1, negatives + (negative ? 1 : 0)];
}

function forget(ledger: SurgeLedger, now: number): void {
  dropBefore(ledger.hours, Math.floor((now - KEPT) / HOUR));
  dropBefore(ledger.slots, Math.floor((now - DAY) / SLOT));
  ledger.periods = ledger.periods.filter(({ to }) => to > now - KEPT);
}

/** Whole numbers are listed in ascending order, so that the first one kept ends the search. */
function dropBefore(counts: Record<number, Count>, first: number): void {
  for (const key in counts) {
    if (Number(key) >= first) return;
    delete counts[key];
  }
}
