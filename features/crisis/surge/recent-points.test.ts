import { describe, expect, it } from 'vitest';
import { addSighting } from './add-sighting';
import { DAY, HOUR, MINUTE } from './clock';
import { firstNegativeIn, latestReading } from './latest-reading';
import { learnBaseline } from './learn-baseline';
import type { Sample } from './model';
import { newLedger } from './new-ledger';
import { recentPoints } from './recent-points';

const NOW = Date.UTC(2026, 1, 21, 12, 5);
const ALL: Sample = { seen: 1, total: 1, order: 'unknown' };

const seenFrom = (from: number, to: number, minutes: readonly number[]) => {
  const ledger = newLedger();
  const comments = minutes.map((ago) => ({ at: NOW - ago * MINUTE, negative: true }));
  addSighting(ledger, { from, to, comments, sample: ALL }, NOW);
  return ledger;
};

describe('recentPoints', () => {
  it('ends with whole hours up to now, not with the hour that has just begun', () => {
    const ledger = seenFrom(NOW - 2 * DAY, NOW, [2, 10, 30, 50, 70]);
    const { step, points } = recentPoints(ledger, learnBaseline(ledger, NOW), NOW);
    expect(step).toBe(HOUR);
    expect(points).toHaveLength(24);
    expect(points.slice(-2).map(({ negative }) => negative)).toEqual([1, 4]);
  });

  it('leaves out what came before the thread, and keeps gaps within it', () => {
    const ledger = seenFrom(NOW - 5 * HOUR, NOW - 4 * HOUR, [270]);
    addSighting(ledger, { from: NOW - HOUR, to: NOW, comments: [], sample: ALL }, NOW);
    const { step, points } = recentPoints(ledger, learnBaseline(ledger, NOW), NOW);
    expect(step).toBe(30 * MINUTE);
    expect(points[0]).toMatchObject({ negative: 0 });
    const unseen = points.filter(({ negative }) => negative === null);
    expect(unseen.length).toBeGreaterThanOrEqual(5);
    expect(points.at(-1)?.negative).toBe(0);
  });

  it('draws a thread of an hour by ten minutes', () => {
    const { step, points } = recentPoints(
      seenFrom(NOW - HOUR, NOW, [15, 16, 25]),
      learnBaseline(newLedger(), NOW),
      NOW,
    );
    expect(step).toBe(10 * MINUTE);
    expect(points.length).toBeLessThanOrEqual(7);
    expect(points.reduce((sum, { negative }) => sum + (negative ?? 0), 0)).toBe(3);
  });

  it('has nothing to draw of a ledger that saw nothing', () => {
    const { points } = recentPoints(newLedger(), learnBaseline(newLedger(), NOW), NOW);
    expect(points.every(({ negative }) => negative === null)).toBe(true);
  });
});

describe('latestReading', () => {
  const alarm = {
    at: NOW - HOUR,
    rule: 'surge',
    window: { from: NOW - 2 * HOUR, to: NOW - HOUR, seen: 9, negative: 2, expected: 1, score: 3 },
    share: 1,
    usualShare: 0.1,
    sample: ALL,
  } as const;

  it('grows with the storm and never shrinks below what raised the alarm', () => {
    const grown = seenFrom(NOW - DAY, NOW, [3, 9, 20]);
    expect(latestReading(alarm, grown, learnBaseline(grown, NOW)).negative).toBe(3);
    const ebbed = seenFrom(NOW - DAY, NOW, [3]);
    expect(latestReading(alarm, ebbed, learnBaseline(ebbed, NOW))).toBe(alarm.window);
  });

  it('tells since when, to ten minutes', () => {
    const ledger = seenFrom(NOW - DAY, NOW, [3, 48]);
    expect(firstNegativeIn(ledger, { from: NOW - HOUR, to: NOW })).toBe(NOW - 55 * MINUTE);
    const empty = newLedger();
    expect(firstNegativeIn(empty, { from: NOW - HOUR, to: NOW })).toBe(NOW - HOUR);
  });
});
