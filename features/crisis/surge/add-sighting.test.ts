import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../tests/sites/world/seeded-random';
import { addSighting } from './add-sighting';
import { DAY, HOUR, MINUTE } from './clock';
import type { JudgedComment, Sample } from './model';
import { newLedger } from './new-ledger';

const NOW = Date.UTC(2026, 1, 21, 12, 30);
const ALL: Sample = { seen: 1, total: 1, order: 'newest' };

describe('addSighting', () => {
  it('gives the same whatever the order of comments and sightings', () => {
    const random = seededRandom(4);
    const comments = Array.from({ length: 500 }, (_, index): [number, JudgedComment] => [
      random(),
      { at: NOW - random() * 2 * DAY, negative: index % 3 === 0 },
    ]);
    const sorted = comments.map(([, comment]) => comment).sort((a, b) => a.at - b.at);
    const shuffled = comments.sort(([a], [b]) => a - b).map(([, comment]) => comment);
    const stretch = { from: NOW - 2 * DAY, to: NOW, sample: ALL };
    const one = newLedger();
    addSighting(one, { ...stretch, comments: sorted }, NOW);
    const other = newLedger();
    const half = NOW - DAY;
    const late = shuffled.filter(({ at }) => at >= half);
    const early = shuffled.filter(({ at }) => at < half);
    addSighting(other, { ...stretch, from: half, comments: late }, NOW);
    addSighting(other, { ...stretch, to: half, comments: early }, NOW);
    addSighting(other, { ...stretch, comments: [] }, NOW);
    expect(other).toEqual(one);
  });

  it.each([
    ['no date', Number.NaN],
    ['the far future', 8.64e15],
    ['the end of time', Number.POSITIVE_INFINITY],
    ['tomorrow', NOW + DAY],
    ['long ago', NOW - 61 * DAY],
    ['before 1970', -1],
  ])('leaves out a comment of %s', (_, at) => {
    const ledger = newLedger();
    const comments = [{ at, negative: true }];
    const sighting = { from: 0, to: 8.64e15, comments, sample: ALL };
    expect(addSighting(ledger, sighting, NOW)).toBe(1);
    expect(ledger.hours).toEqual({});
    expect(ledger.slots).toEqual({});
  });

  it('takes a comment of a clock that is a little ahead for one of now', () => {
    const ledger = newLedger();
    const comments = [{ at: NOW + 2 * MINUTE, negative: true }];
    expect(
      addSighting(ledger, { from: NOW, to: NOW + 3 * MINUTE, comments, sample: ALL }, NOW),
    ).toBe(0);
    expect(ledger.hours[Math.floor(NOW / HOUR)]).toEqual([1, 1]);
  });

  it('knows how much of a thread was seen, and counts the better look', () => {
    const ledger = newLedger();
    const stretch = { from: NOW - HOUR, to: NOW, comments: [] };
    const sample: Sample = { seen: 143, total: 1200, order: 'relevance' };
    addSighting(ledger, { ...stretch, sample }, NOW);
    expect(ledger.periods).toEqual([{ from: NOW - HOUR, to: NOW, coverage: 143 / 1200 }]);
    expect(ledger.latest).toEqual({ to: NOW, sample });
    addSighting(ledger, { ...stretch, from: NOW - HOUR / 2, sample: ALL }, NOW);
    expect(ledger.periods.map(({ coverage }) => coverage)).toEqual([143 / 1200, 1]);
  });

  it('forgets after sixty days', () => {
    const ledger = newLedger();
    const day = {
      from: NOW - DAY,
      to: NOW,
      comments: [{ at: NOW - HOUR, negative: true }],
      sample: ALL,
    };
    addSighting(ledger, day, NOW);
    const later = NOW + 61 * DAY;
    addSighting(ledger, { ...day, from: later - HOUR, to: later, comments: [] }, later);
    expect(ledger.hours).toEqual({});
    expect(ledger.slots).toEqual({});
    expect(ledger.periods).toHaveLength(1);
  });
});
