import { describe, expect, it } from 'vitest';
import type { Count } from '../../networks/contract';
import { addSnapshot } from './add-snapshot';
import type { Snapshot } from './model';

const exact = (value: number): Count => ({ value, low: value, high: value });
const MINUTE = 60_000;
const first: Snapshot = { at: 0, counters: { reactions: exact(10), views: exact(100) } };

describe('addSnapshot', () => {
  it('keeps the first of the day', () => {
    expect(addSnapshot([], first)).toEqual([first]);
  });

  it('keeps nothing when nothing moved within the hour', () => {
    expect(addSnapshot([first], { ...first, at: 59 * MINUTE })).toBeNull();
    expect(addSnapshot([first], first)).toBeNull();
  });

  it('keeps the same figures again after an hour', () => {
    expect(addSnapshot([first], { ...first, at: 60 * MINUTE })).toHaveLength(2);
  });

  it('keeps a change of interval', () => {
    const wider = { reactions: { value: 10, low: 10, high: 19 } };
    expect(addSnapshot([first], { at: MINUTE, counters: wider })).toHaveLength(2);
  });

  it('takes a counter that could not be read for no change, then or later', () => {
    const less = { at: 61 * MINUTE, counters: { reactions: exact(10) } };
    const day = addSnapshot([first], less) ?? [];
    expect(day).toHaveLength(2);
    const again = { at: 62 * MINUTE, counters: { views: exact(100) } };
    expect(addSnapshot(day, again)).toBeNull();
    expect(addSnapshot(day, { at: 63 * MINUTE, counters: {} })).toBeNull();
  });

  it('puts a late one in its place by time', () => {
    const later = { at: 10 * MINUTE, counters: { reactions: exact(12) } };
    const late = { at: 5 * MINUTE, counters: { reactions: exact(11) } };
    expect(addSnapshot([first, later], late)).toEqual([first, late, later]);
  });

  it('joins what two tabs read in the same second', () => {
    const other = { at: 400, counters: { comments: exact(3) } };
    expect(addSnapshot([first], other)).toEqual([
      { at: 0, counters: { ...first.counters, comments: exact(3) } },
    ]);
  });
});
