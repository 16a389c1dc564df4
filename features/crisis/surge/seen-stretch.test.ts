import { describe, expect, it } from 'vitest';
import { DAY, HOUR, MINUTE } from './clock';
import type { SurgeLedger } from './model';
import { newLedger } from './new-ledger';
import { seenStretch, type ThreadLook } from './seen-stretch';

const NOW = Date.UTC(2026, 1, 21, 12, 30);
const PUBLISHED = NOW - 10 * HOUR;

const look = (change: Partial<ThreadLook> = {}): ThreadLook => ({
  publishedAt: PUBLISHED,
  seenAt: NOW,
  dates: [NOW - HOUR, NOW - 2 * HOUR],
  sample: { seen: 20, total: 200, order: 'relevance' },
  ...change,
});

const newest = { seen: 20, total: 200, order: 'newest' } as const;

describe('seenStretch', () => {
  it('reaches back to the post where its comments are ranked', () => {
    expect(seenStretch(look(), newLedger())).toEqual({ from: PUBLISHED, to: NOW });
  });

  it('reaches back as far as was loaded where the newest come first', () => {
    const { from } = seenStretch(look({ sample: newest }), newLedger());
    expect(from).toBe(NOW - 2 * HOUR);
  });

  it('goes on from the look before, while one stays on the page', () => {
    const ledger: SurgeLedger = {
      ...newLedger(),
      latest: { to: NOW - 5 * MINUTE, sample: newest },
    };
    const arrived = look({ sample: newest, dates: [NOW - MINUTE] });
    expect(seenStretch(arrived, ledger).from).toBe(NOW - 5 * MINUTE);
    const later = { ...arrived, seenAt: NOW + HOUR };
    expect(seenStretch(later, ledger).from).toBe(NOW - MINUTE);
  });

  it('is the whole thread once nearly all of it is loaded', () => {
    const all = { ...newest, seen: 190 };
    expect(seenStretch(look({ sample: all }), newLedger()).from).toBe(PUBLISHED);
  });

  it('is not led astray by dates that can’t be', () => {
    const dates = [NOW + DAY, NOW - 400 * DAY, Number.NaN, -8.64e15];
    expect(seenStretch(look({ dates }), newLedger())).toEqual({ from: PUBLISHED, to: NOW });
  });

  it('begins with the oldest comment where the post has no date', () => {
    const { from } = seenStretch(look({ publishedAt: null }), newLedger());
    expect(from).toBe(NOW - 2 * HOUR);
  });
});
