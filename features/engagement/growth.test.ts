import { describe, expect, it } from 'vitest';
import type { Count } from '../../networks/contract';
import { growthBetween, growthSince, seriesOf } from './growth';

const exact = (value: number): Count => ({ value, low: value, high: value });
const between = (low: number, high: number): Count => ({ value: low, low, high });

describe('growthBetween', () => {
  it.each([
    ['exact and equal', exact(5), exact(5), { kind: 'none', since: 1 }],
    ['exact and higher', exact(5), exact(8), { kind: 'certain', since: 1, low: 3, high: 3 }],
    ['exact and lower', exact(5), exact(4), { kind: 'certain', since: 1, low: -1, high: -1 }],
    ['« 1,2 k » twice', between(1150, 1249), between(1150, 1249), { kind: 'uncertain', since: 1 }],
    ['one end shared', between(1150, 1249), exact(1249), { kind: 'uncertain', since: 1 }],
    [
      '« 1,2 k » to « 1,3 k »',
      between(1150, 1249),
      between(1250, 1349),
      { kind: 'certain', since: 1, low: 1, high: 199 },
    ],
  ])('%s', (_, before, after, growth) => {
    expect(growthBetween({ at: 1, ...before }, after)).toEqual(growth);
  });
});

describe('growthSince', () => {
  const history = [
    { at: 10, counters: { views: exact(1) } },
    { at: 20, counters: { reactions: exact(7) } },
    { at: 30, counters: { views: exact(4) } },
    { at: 40, counters: { views: exact(9) } },
  ];

  it('counts from the last reading before the moment', () => {
    expect(growthSince(history, 'views', 35)).toEqual({
      kind: 'certain',
      since: 30,
      low: 5,
      high: 5,
    });
  });

  it('counts from the first reading when none is older', () => {
    expect(growthSince(history, 'views', 0)).toMatchObject({ since: 10, low: 8 });
  });

  it('says nothing with a single reading', () => {
    expect(growthSince(history, 'reactions', 0)).toBeNull();
    expect(growthSince(history, 'views', 40)).toBeNull();
    expect(growthSince([], 'views', 0)).toBeNull();
  });

  it('draws only what was read', () => {
    expect(seriesOf(history, 'reactions')).toEqual([{ at: 20, value: 7, low: 7, high: 7 }]);
  });
});
