import { describe, expect, it } from 'vitest';
import { MINUTE } from './clock';
import { type ReadComment, readingOrder } from './reading-order';

const NOW = Date.UTC(2026, 1, 21, 12, 30);

/** Comments so many minutes old, to the minute as networks say it. */
const aged = (...minutes: number[]): ReadComment[] =>
  minutes.map((age) => {
    const at = NOW - age * MINUTE;
    return {
      postKey: 'x:1',
      parentKey: null,
      at: { ok: true, value: { at, low: at - MINUTE / 2, high: at + MINUTE / 2 } },
    };
  });

describe('readingOrder', () => {
  it('sees what is newest first', () => {
    expect(readingOrder(aged(0, 2, 5, 5, 9, 20, 31, 50))).toBe('newest');
  });

  it('takes what goes back and forth for sorted by relevance', () => {
    expect(readingOrder(aged(50, 10, 30, 5, 60))).toBe('relevance');
  });

  it('says nothing of few comments, of dates too round, or of dates that only grow', () => {
    expect(readingOrder([])).toBeNull();
    expect(readingOrder(aged(1, 5, 9))).toBeNull();
    expect(readingOrder(aged(3, 3, 3, 3, 3, 3, 3, 3))).toBeNull();
    expect(readingOrder(aged(61, 60, 59, 57, 55, 50, 44, 40))).toBeNull();
  });

  it('passes over answers, which stand below what they answer, and hidden dates', () => {
    const answer = aged(0).map((one) => ({ ...one, parentKey: 'x:2' }));
    const hidden = aged(0).map((one) => ({ ...one, at: { ok: false, why: 'obscured' } as const }));
    const [first, ...rest] = aged(0, 2, 5, 9, 20, 31, 50);
    expect(readingOrder([first!, ...answer, ...hidden, ...rest])).toBe('newest');
  });
});
