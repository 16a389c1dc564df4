import { describe, expect, it } from 'vitest';
import { addSighting } from './add-sighting';
import { DAY, HOUR } from './clock';
import { learnBaseline } from './learn-baseline';
import type { Sample, SurgeLedger } from './model';
import { newLedger } from './new-ledger';

const BEGINNING = Date.UTC(2026, 0, 5);
const ALL: Sample = { seen: 1, total: 1, order: 'newest' };

/** So many comments in every hour of a stretch, one of them negative, all seen. */
function see(ledger: SurgeLedger, from: number, to: number, perHour: number): void {
  for (let at = from; at < to; at += HOUR) {
    const comments = Array.from({ length: perHour }, (_, index) => ({ at, negative: index === 0 }));
    addSighting(ledger, { from: at, to: at + HOUR, comments, sample: ALL }, at + HOUR);
  }
}

const rateOf = (ledger: SurgeLedger, now: number): number => {
  const { negatives, hours } = learnBaseline(ledger, now);
  return negatives / hours;
};

describe('learnBaseline', () => {
  it('learns rate and share', () => {
    const ledger = newLedger();
    const end = BEGINNING + 20 * DAY;
    see(ledger, BEGINNING, end, 4);
    const baseline = learnBaseline(ledger, end);
    expect(baseline.negatives / baseline.hours).toBeCloseTo(1, 1);
    expect(baseline.share.negative / (baseline.share.negative + baseline.share.other)).toBeCloseTo(
      0.25,
      2,
    );
    expect(baseline.commentsPerHour).toBeCloseTo(4, 5);
    expect(baseline).toMatchObject({ days: 20, seenHours: 20 * 24 - 12 });
    expect(baseline.week).toEqual({ hours: 168, mean: 1, deviation: 0.5 });
  });

  it('takes hours that nobody saw for unknown, not for quiet', () => {
    const seen = newLedger();
    const start = BEGINNING + 15 * DAY;
    see(seen, BEGINNING, start, 4);
    const gap = structuredClone(seen);
    const rate = rateOf(seen, start + 13 * HOUR);
    expect(rateOf(gap, start + 10 * DAY)).toBe(rate);
    // The same stretch with nothing in it, but seen.
    see(seen, start, start + 10 * DAY, 0);
    expect(rateOf(seen, start + 10 * DAY)).toBeLessThan(0.7 * rate);
  });

  it('knows nothing of the time before the first sighting', () => {
    const ledger = newLedger();
    const start = BEGINNING + 30 * DAY;
    see(ledger, start, start + 2 * DAY, 4);
    expect(learnBaseline(ledger, start + 2 * DAY)).toMatchObject({ days: 2, seenHours: 36 });
  });

  it('does not learn from the last twelve hours', () => {
    const ledger = newLedger();
    const end = BEGINNING + 15 * DAY;
    see(ledger, BEGINNING, end, 4);
    const before = rateOf(ledger, end);
    const comments = new Array(500).fill({ at: end - HOUR, negative: true });
    addSighting(ledger, { from: end - HOUR, to: end, comments, sample: ALL }, end);
    expect(rateOf(ledger, end)).toBe(before);
    // Later it does, but no more than a burst is worth.
    expect(rateOf(ledger, end + 13 * HOUR)).toBeLessThan(1.1 * before);
  });

  it('learns the rhythm of days and nights, the mean being one', () => {
    const ledger = newLedger();
    for (let day = 0; day < 20; day++) {
      const morning = BEGINNING + day * DAY;
      see(ledger, morning, morning + 8 * HOUR, 0);
      see(ledger, morning + 8 * HOUR, morning + DAY, 6);
    }
    const { profile } = learnBaseline(ledger, BEGINNING + 20 * DAY);
    expect(profile[3]).toBeLessThan(0.3);
    expect(profile[15]).toBeGreaterThan(1.3);
    expect(profile.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(24, 9);
  });
});
