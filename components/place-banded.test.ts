import { describe, expect, it } from 'vitest';
import { placeBanded } from './place-banded';

const seen = (value: number, usual = 1) => ({ value, usual });
const UNSEEN = { value: null, usual: 0 };

describe('placeBanded', () => {
  it('draws no line through what nobody saw', () => {
    const points = [seen(1), seen(2), UNSEEN, UNSEEN, seen(8)];
    const { runs, band, gaps, last } = placeBanded(points, 100, 44);
    expect(runs.map((run) => run.map(({ x }) => x))).toEqual([[0, 25], [100]]);
    expect(band.map((run) => run.length)).toEqual([2, 1]);
    expect(gaps).toEqual([{ from: 25, to: 100 }]);
    expect(last).toEqual({ x: 100, y: 4 });
  });

  it('begins and ends with gaps where nothing was seen there', () => {
    const { gaps, runs, last } = placeBanded([UNSEEN, UNSEEN, seen(3), UNSEEN, UNSEEN], 100, 44);
    expect(gaps).toEqual([
      { from: 0, to: 50 },
      { from: 50, to: 100 },
    ]);
    expect(runs).toHaveLength(1);
    expect(last?.x).toBe(50);
  });

  it('stands zero on the ground and what is usual below the top', () => {
    const { runs, band } = placeBanded([seen(0, 10), seen(5, 10)], 100, 44);
    expect(runs[0]?.map(({ y }) => y)).toEqual([44, 24]);
    expect(band[0]?.map(({ y }) => y)).toEqual([4, 4]);
  });

  it('makes no mountain of one comment', () => {
    expect(placeBanded([seen(0, 0), seen(1, 0)], 100, 44).runs[0]?.at(-1)?.y).toBe(34);
  });

  it('has no line to draw where nothing was seen', () => {
    expect(placeBanded([UNSEEN, UNSEEN], 100, 44)).toMatchObject({
      runs: [],
      band: [],
      last: null,
    });
  });
});
