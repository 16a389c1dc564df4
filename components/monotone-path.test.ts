import { describe, expect, it } from 'vitest';
import { monotonePath } from './monotone-path';

const numbers = (path: string) => (path.match(/-?\d+(\.\d+)?/g) ?? []).map(Number);

describe('monotonePath', () => {
  it('draws nothing for fewer than two points', () => {
    expect(monotonePath([])).toBe('');
    expect(monotonePath([{ x: 0, y: 1 }])).toBe('');
  });

  it('passes through every point', () => {
    const path = monotonePath([
      { x: 0, y: 10 },
      { x: 10, y: 4 },
      { x: 30, y: 0 },
    ]);
    expect(path.startsWith('M0 10C')).toBe(true);
    expect(path).toContain(' 10 4C');
    expect(path.endsWith(' 30 0')).toBe(true);
  });

  it('keeps every control point between its neighbours after a jump', () => {
    const ys = [100, 100, 3, 2, 2];
    const path = monotonePath(ys.map((y, index) => ({ x: index * 10, y })));
    for (const [, leave, , arrive] of path.slice(1).split('C').slice(1).map(numbers)) {
      expect(leave).toBeLessThanOrEqual(100);
      expect(arrive).toBeGreaterThanOrEqual(2);
      expect(arrive).toBeLessThanOrEqual(100);
    }
  });

  it('survives two points at the same moment', () => {
    expect(
      monotonePath([
        { x: 5, y: 1 },
        { x: 5, y: 3 },
      ]),
    ).not.toContain('NaN');
  });
});
