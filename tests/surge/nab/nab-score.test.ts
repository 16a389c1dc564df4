import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nabReplay } from './nab-replay';
import { nabScore, normalised, probation } from './nab-score';
import { nabSeries } from './nab-series';

const series = {
  name: 'made up',
  values: new Array<number>(10_000).fill(0),
  windows: [[1000, 1099]] as [number, number][],
};

describe('nabScore', () => {
  it('gives 0 to silence and 100 to one alarm as the window begins', () => {
    expect(normalised(nabScore(series, []), 1)).toBe(0);
    expect(normalised(nabScore(series, [1000]), 1)).toBeCloseTo(100, 9);
  });

  it('gives less the later it is, and counts only the earliest', () => {
    // At the last reading the position is −1/100: 2 / (1 + e^−0.05) − 1 over 2 / (1 + e^−5) − 1.
    expect(nabScore(series, [1099])).toBeCloseTo(0.0249948 / 0.9866143, 6);
    expect(nabScore(series, [1050, 1099])).toBe(nabScore(series, [1050]));
    expect(nabScore(series, [1050])).toBeGreaterThan(nabScore(series, [1080]));
  });

  it('takes off for false alarms, less just after a window, nothing in the beginning', () => {
    expect(probation(series)).toBe(750);
    expect(nabScore(series, [749])).toBe(-1);
    expect(nabScore(series, [800])).toBeCloseTo(-1.11, 9);
    expect(nabScore(series, [5000])).toBeCloseTo(-1.11, 9);
    expect(nabScore(series, [1101])).toBeGreaterThan(-1.02);
  });
});

const folder = join(import.meta.dirname, '../../../../shared/data/nab');
const real = nabSeries(folder);
// NAB's files stand beside the repository, where there are any; 160,000 readings take a while on a busy machine.
it.skipIf(!real)(
  'does at least as well on NAB as it should',
  () => {
    const { each, score } = nabReplay(real ?? []);
    expect(each).toHaveLength(10);
    expect(score).toBeGreaterThanOrEqual(78);
  },
  120_000,
);
