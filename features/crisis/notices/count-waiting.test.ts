import { expect, it } from 'vitest';
import { sampleFlag } from '../flags/sample-flag';
import { countWaiting, withSurges } from './count-waiting';

it('counts what is open and serious, and of any severity what a person raised', () => {
  const serious = sampleFlag({ severity: 2 });
  const byHand = sampleFlag({ severity: 0, raisedBy: 'person' });
  expect(countWaiting([serious, byHand, sampleFlag({ severity: 1 })])).toEqual({
    count: 2,
    worst: 2,
  });
  expect(countWaiting([byHand])).toEqual({ count: 1, worst: 0 });
});

it('leaves out what somebody has already', () => {
  const states = (['in-hand', 'escalated', 'closed'] as const).map((state) =>
    sampleFlag({ state, severity: 3 }),
  );
  expect(countWaiting(states)).toEqual({ count: 0, worst: null });
});

it('counts each surge as serious beside what waits', () => {
  expect(withSurges({ count: 0, worst: null }, 0)).toEqual({ count: 0, worst: null });
  expect(withSurges({ count: 0, worst: null }, 1)).toEqual({ count: 1, worst: 2 });
  expect(withSurges({ count: 2, worst: 1 }, 1)).toEqual({ count: 3, worst: 2 });
  expect(withSurges({ count: 2, worst: 3 }, 2)).toEqual({ count: 4, worst: 3 });
});
