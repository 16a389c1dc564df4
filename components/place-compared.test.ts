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
  expect(placed.nameTop).toBeUndefined();
});

/** Drawn a hundred high, on a scale that ends at a hundred. */
const nameTop = (own: [number, number], usual: number[]) =>
  placeCompared(
    [{ x: 0, y: 100 }, ...own.map((y, at) => ({ x: 50 + 50 * at, y }))],
    usual.map((y, at) => ({ x: (100 * at) / (usual.length - 1), y })),
    100,
    104,
  ).nameTop ?? Number.NaN;

it('names what is usual beneath it, away from both lines', () => {
  const top = nameTop([90, 92], [0, 40, 50]);
  expect(top).toBeGreaterThan(104 - 40);
  expect(top + 16).toBeLessThan(104);
});

it('names it above where it dips at its end, with no room beneath', () => {
  expect(nameTop([90, 92], [0, 18, 18, 12]) + 16).toBeLessThan(104 - 18);
});

it('names it above where the other curve runs beneath', () => {
  expect(nameTop([20, 30], [0, 40, 50]) + 16).toBeLessThan(104 - 50);
});
