import { describe, expect, it } from 'vitest';
import { addSighting } from './add-sighting';
import { HOUR, MINUTE } from './clock';
import { firstHoursRule } from './first-hours-rule';
import type { JudgedComment, Sample, SurgeLedger } from './model';
import { newLedger } from './new-ledger';

const NOW = Date.UTC(2026, 1, 21, 22, 29);

/** A thread so many minutes old of which that was seen. */
function thread(
  age: number,
  sample: Sample,
  ...parts: { from: number; to: number; count: number; oneIn: number }[]
): SurgeLedger {
  const ledger = newLedger();
  const comments = parts.flatMap(({ from, to, count, oneIn }) =>
    Array.from(
      { length: count },
      (_, index): JudgedComment => ({
        at: NOW - (from - (index * (from - to)) / count) * MINUTE,
        negative: index % oneIn === 0,
      }),
    ),
  );
  addSighting(ledger, { from: NOW - age * MINUTE, to: NOW, comments, sample }, NOW);
  return ledger;
}

const ALL: Sample = { seen: 1, total: 1, order: 'unknown' };

describe('firstHoursRule', () => {
  it('sees a storm that has nothing before it, from the part of it that was loaded', () => {
    const sample: Sample = { seen: 60, total: 1200, order: 'relevance' };
    const reading = firstHoursRule(
      thread(55, sample, { from: 54, to: 0, count: 60, oneIn: 5 }),
      NOW,
    );
    expect(reading).toMatchObject({ seen: 60, negative: 12, expected: 0 });
  });

  it('says nothing of a few dozen ordinary comments', () => {
    expect(
      firstHoursRule(thread(55, ALL, { from: 54, to: 0, count: 60, oneIn: 5 }), NOW),
    ).toBeNull();
  });

  it('says nothing of a post that goes round for good reasons, however many comments it gets', () => {
    const sample: Sample = { seen: 600, total: 6000, order: 'relevance' };
    const popular = thread(55, sample, { from: 54, to: 0, count: 600, oneIn: 12 });
    expect(firstHoursRule(popular, NOW)).toBeNull();
  });

  it('holds the latest hours against those before', () => {
    const calm = { from: 8 * 60, to: 60, count: 40, oneIn: 10 };
    const angry = { from: 59, to: 0, count: 30, oneIn: 2 };
    const reading = firstHoursRule(thread(8 * 60, ALL, calm, angry), NOW);
    expect(reading?.negative).toBe(15);
    expect(reading?.to).toBe(NOW);
    expect(reading?.expected).toBeGreaterThan(0);
    expect(reading?.expected).toBeLessThan(2);
  });

  it('says nothing where the hours before were as bad', () => {
    const bad = { from: 8 * 60, to: 0, count: 240, oneIn: 2 };
    expect(firstHoursRule(thread(8 * 60, ALL, bad), NOW)).toBeNull();
  });

  it('says nothing of more comments of the same kind', () => {
    const calm = { from: 8 * 60, to: 60, count: 60, oneIn: 8 };
    const busy = { from: 59, to: 0, count: 120, oneIn: 8 };
    expect(firstHoursRule(thread(8 * 60, ALL, calm, busy), NOW)).toBeNull();
  });

  it('looks at no more than the last hours: an old storm raises nothing', () => {
    const old = { from: 20 * 60, to: 15 * 60, count: 300, oneIn: 2 };
    expect(firstHoursRule(thread(21 * 60, ALL, old), NOW)).toBeNull();
    expect(firstHoursRule(newLedger(), NOW - 3 * HOUR)).toBeNull();
  });
});
