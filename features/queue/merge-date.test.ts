import { expect, it } from 'vitest';
import { readMoment } from '../../networks/moments';
import { mergeDate } from './merge-date';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const NOW = Date.UTC(2026, 10, 22, 15);

const said = (label: string, now: number) => {
  const value = readMoment(label, now);
  if (value === null) throw new Error(`« ${label} » is a date`);
  return { ok: true, value } as const;
};
const span = ({ atLatest, atWithin }: ReturnType<typeof mergeDate>) =>
  [(atLatest ?? Number.NaN) - (atWithin ?? Number.NaN), atLatest].map((at) => (at ?? 0) - NOW);

it('knows nothing where no page told', () => {
  const failed = { ok: false, why: 'obscured' } as const;
  expect(mergeDate(failed, undefined)).toEqual({ at: null, atWithin: null, atLatest: null });
  const known = { at: 5, atWithin: 0, atLatest: 5 };
  expect(mergeDate(failed, known)).toBe(known);
});

it('narrows a date with each label that it can bear', () => {
  const first = mergeDate(said('1 h', NOW), undefined);
  expect(span(first)).toEqual([-2 * HOUR + 1, -HOUR]);
  const same = mergeDate(said('1 h', NOW + 30 * MINUTE), first);
  expect(span(same)).toEqual([-1.5 * HOUR + 1, -HOUR]);
  expect(same.at).toBe(NOW - HOUR);
  const next = mergeDate(said('2 h', NOW + 45 * MINUTE), same);
  expect(span(next)).toEqual([-1.5 * HOUR + 1, -1.25 * HOUR]);
  expect(next.at).toBe(NOW - 1.25 * HOUR);
});

it('takes an exact date over any, and keeps it against a rough one', () => {
  const rough = mergeDate(said('3 j', NOW), undefined);
  const at = NOW - 10 * HOUR;
  const exact = mergeDate({ ok: true, value: { at, low: at, high: at } }, rough);
  expect(exact).toEqual({ at, atWithin: 0, atLatest: at });
  expect(mergeDate(said('10 h', NOW - MINUTE), exact)).toBe(exact);
});

it('doesn’t take a comment for younger because the page was left open', () => {
  const first = mergeDate(said('1 h', NOW), undefined);
  expect(mergeDate(said('1 h', NOW + 5 * HOUR), first)).toBe(first);
});

it('takes it for older where a fresh label says so', () => {
  const stale = mergeDate(said('1 h', NOW), undefined);
  expect(span(mergeDate(said('5 h', NOW), stale))).toEqual([-6 * HOUR + 1, -5 * HOUR]);
});

it('reads anew what was kept before roughness was', () => {
  const old = { at: NOW - 3 * HOUR, atWithin: null, atLatest: null };
  expect(span(mergeDate(said('1 h', NOW), old))).toEqual([-2 * HOUR + 1, -HOUR]);
});
