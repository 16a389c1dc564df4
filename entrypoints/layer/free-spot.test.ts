import { describe, expect, it } from 'vitest';
import { freeSpot, linesApart, type Spot } from './free-spot';

const at = (left: number, top: number, width: number, height = 20): Spot => ({
  left,
  top,
  width,
  height,
});

const MARK = { width: 100, height: 20 };
const LTR = { width: 600, isRtl: false, end: null };

const avatar = at(16, 12, 40, 40);
const name = at(68, 12, 120);
const date = at(192, 12, 40);
const menu = at(560, 10, 24, 24);
const words = [at(68, 34, 500), at(68, 54, 500)];
const buttons = at(68, 80, 300);

/** A mark's place and what of the comment it would cover. */
function covered(spot: { left: number; top: number } | null, taken: Spot[]): Spot[] {
  if (!spot) return [];
  return taken.filter(
    (one) =>
      one.left < spot.left + MARK.width &&
      one.left + one.width > spot.left &&
      one.top + 3 < spot.top + MARK.height &&
      one.top + one.height - 3 > spot.top,
  );
}

describe('the free spot behind the first words', () => {
  it('is behind name and date', () => {
    const lines = [name, date, ...words, buttons];
    const taken = [avatar, menu, ...lines];
    expect(freeSpot(taken, lines, MARK, LTR)).toEqual({ left: 240, top: 12 });
  });

  it('is further down where the first line is full', () => {
    const full = [at(68, 12, 480), ...words, buttons];
    const taken = [avatar, menu, ...full];
    const spot = freeSpot(taken, full, MARK, LTR);
    expect(spot).toEqual({ left: 376, top: 80 });
    expect(covered(spot, taken)).toEqual([]);
  });

  it('is between two things that stand far enough apart', () => {
    const taken = [name, at(250, 12, 50), menu];
    expect(freeSpot(taken, [name], MARK, LTR)).toEqual({ left: 308, top: 12 });
  });

  it('is nowhere where everything is full', () => {
    const lines = [at(68, 12, 520), at(68, 34, 520)];
    expect(freeSpot([avatar, ...lines], lines, MARK, LTR)).toBeNull();
  });

  it('is on the other side where the page reads from right to left', () => {
    const mirrored = at(412, 12, 120);
    const spot = freeSpot([mirrored, at(16, 10, 24, 24)], [mirrored], MARK, {
      width: 600,
      isRtl: true,
      end: null,
    });
    expect(spot).toEqual({ left: 304, top: 12 });
  });
});

describe('the free spot at the end', () => {
  const END = { ...LTR, end: 16 };

  it('is before the buttons of the first line that has room', () => {
    const lines = [name, date, ...words];
    expect(freeSpot([avatar, menu, ...lines], lines, MARK, END)).toEqual({ left: 452, top: 12 });
    expect(freeSpot([avatar, name], [name], MARK, END)).toEqual({ left: 484, top: 12 });
  });

  it('is never before the first words', () => {
    const full = at(68, 12, 420);
    const lines = [full, at(68, 34, 100)];
    const taken = [avatar, menu, ...lines];
    expect(freeSpot(taken, [full], MARK, END)).toBeNull();
    expect(freeSpot(taken, lines, MARK, END)).toEqual({ left: 484, top: 34 });
  });

  it('is the other end where the page reads from right to left', () => {
    const mirrored = at(412, 12, 120);
    const spot = freeSpot([mirrored, at(16, 10, 24, 24)], [mirrored], MARK, {
      width: 600,
      isRtl: true,
      end: 16,
    });
    expect(spot).toEqual({ left: 48, top: 12 });
  });
});

it('takes what stands beside each other for one line', () => {
  expect(linesApart([name, date, ...words, buttons])).toEqual([name, ...words, buttons]);
});
