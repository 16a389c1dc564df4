import { expect, it } from 'vitest';
import { placeCompared } from './place-compared';

it('puts both on one scale, from zero and from the start', () => {
  const own = [
    { x: 5, y: 10 },
    { x: 10, y: 20 },
  ];
  const usual = [
    { x: 0, y: 0 },
    { x: 10, y: 40 },
  ];
  const placed = placeCompared(own, usual, 100, 44);
  expect(placed.own).toEqual([
    { x: 50, y: 34 },
    { x: 100, y: 24 },
  ]);
  expect(placed.usual).toEqual([
    { x: 0, y: 44 },
    { x: 100, y: 4 },
  ]);
  expect(placed.end).toEqual({ x: 100, y: 24 });
});

it('lays nothing but zeros on the ground', () => {
  const placed = placeCompared([{ x: 0, y: 0 }], [], 100, 44);
  expect(placed.end).toEqual({ x: 100, y: 44 });
  expect(placed.usualEnd).toBeUndefined();
});
