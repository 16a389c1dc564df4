import { expect, it } from 'vitest';
import { sampleComment } from '../sample-comment';
import { answerSpan } from './answer-span';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const NOW = 100 * HOUR;
const ago = (milliseconds: number, atWithin = 0) =>
  sampleComment({ at: NOW - milliseconds, atWithin, firstSeenAt: NOW });

it('is what lies between two exact dates, a minute at least', () => {
  expect(answerSpan(ago(HOUR), ago(40 * MINUTE))).toMatchObject({
    span: 20 * MINUTE,
    isRough: false,
  });
  expect(answerSpan(ago(HOUR), ago(HOUR - 5))).toMatchObject({ span: MINUTE, isRough: false });
  expect(answerSpan(ago(HOUR), ago(2 * HOUR))).toBeNull();
  expect(answerSpan(sampleComment({}), ago(0))).toBeNull();
});

it('is rough by the hour between « 4 h » and « 1 h », and at least two of them', () => {
  expect(answerSpan(ago(4 * HOUR, HOUR), ago(HOUR, HOUR))).toEqual({
    span: 3 * HOUR,
    low: 2 * HOUR,
    high: 4 * HOUR,
    isRough: true,
  });
});

it('is none where both say the same hour, or the reply seems the older', () => {
  expect(answerSpan(ago(HOUR, HOUR), ago(HOUR, HOUR))).toBeNull();
  expect(answerSpan(ago(HOUR, HOUR), ago(2 * HOUR, HOUR))).toBeNull();
});

it('isn’t rough for a minute', () => {
  expect(answerSpan(ago(20 * MINUTE, MINUTE), ago(5 * MINUTE, MINUTE))).toMatchObject({
    span: 15 * MINUTE,
    isRough: false,
  });
});

it('believes rows from before roughness was kept as far as their age allows', () => {
  const old = (at: number, firstSeenAt: number) =>
    sampleComment({ at, firstSeenAt, atWithin: null, atLatest: null });
  const span = (written: number, read: number) => answerSpan(old(0, read), old(written, read));
  expect(span(9 * MINUTE, 30 * MINUTE)).toMatchObject({ span: 9 * MINUTE, isRough: false });
  expect(span(9 * MINUTE, 5 * HOUR)).toBeNull();
  expect(span(3 * HOUR, 5 * HOUR)).toMatchObject({ span: 3 * HOUR, isRough: true });
});
