import { describe, expect, it } from 'vitest';
import { niceSteps } from './nice-steps';

describe('niceSteps', () => {
  it('are round and hold all values', () => {
    expect(niceSteps(0, 1190)).toEqual([0, 500, 1000, 1500]);
    expect(niceSteps(704, 724)).toEqual([700, 705, 710, 715, 720, 725]);
    expect(niceSteps(12, 13)).toEqual([12, 13]);
  });

  it('give a flat series a step of its own', () => {
    expect(niceSteps(5, 5)).toEqual([5, 6]);
    expect(niceSteps(0, 0)).toEqual([0, 1]);
  });
});
