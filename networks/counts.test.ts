import { describe, expect, it } from 'vitest';
import { readCount } from './counts';

const LOCALES = ['fr', 'en', 'es', 'de', 'it', 'pt'];
const VALUES = [
  0, 1, 9, 42, 999, 1000, 1001, 1049, 1050, 1199, 1249, 1279, 1950, 9949, 9999, 10_000, 10_499,
  15_614, 99_999, 123_456, 999_499, 999_999, 1_000_000, 1_249_999, 5_979_037, 12_345_678,
  999_999_999, 1_499_144_000, 12_345_678_901,
];

describe('against what Intl writes', () => {
  for (const locale of LOCALES) {
    it.each(['short', 'long'] as const)(
      `${locale}, compact %s: the interval holds the true value`,
      (compactDisplay) => {
        const format = new Intl.NumberFormat(locale, { notation: 'compact', compactDisplay });
        for (const value of VALUES) {
          const written = format.format(value);
          // French and Italian write a bare « mille » for 1,000 in full words: no number, and no network does.
          if (!/\d/.test(written)) continue;
          const count = readCount(`${written} abc`, 'rounded');
          expect(count, written).not.toBeNull();
          expect(count!.low, written).toBeLessThanOrEqual(value);
          expect(count!.high, written).toBeGreaterThanOrEqual(value);
          expect(Math.abs(count!.value - value), written).toBeLessThanOrEqual(
            Math.max(value * 0.34, 0),
          );
        }
      },
    );

    it(`${locale}, truncated: the interval holds the true value`, () => {
      const format = new Intl.NumberFormat(locale, { notation: 'compact', roundingMode: 'trunc' });
      for (const value of VALUES) {
        const written = format.format(value);
        const count = readCount(written, 'truncated');
        expect(count!.low, written).toBeLessThanOrEqual(value);
        expect(count!.high, written).toBeGreaterThanOrEqual(value);
      }
    });

    it.each([true, 'always', 'min2', false] as const)(
      `${locale}, in full, grouping %s: exact`,
      (useGrouping) => {
        const format = new Intl.NumberFormat(locale, { useGrouping });
        for (const value of VALUES) {
          const exact = { value, low: value, high: value };
          expect(readCount(format.format(value), 'rounded')).toEqual(exact);
        }
      },
    );
  }
});

describe('the notations seen on the networks', () => {
  it.each([
    ['1,2 k J’aime', 1150, 1249],
    ['1.2K', 1150, 1249],
    ['33 K', 32_500, 33_499],
    ['293,3\u00a0mil', 293_250, 293_349],
    ['5,9\u00a0mi', 5_850_000, 5_949_999],
    ['3,7 Mio.', 3_650_000, 3_749_999],
    ['8,7 Mln', 8_650_000, 8_749_999],
    ['2 Md', 1_500_000_000, 2_499_999_999],
    ['12 mille vues', 11_500, 12_499],
    ['5 mil M', 4_500_000_000, 5_499_999_999],
  ])('%s lies in an interval', (label, low, high) => {
    expect(readCount(label, 'rounded')).toMatchObject({ low, high });
  });

  it.each([
    ['1\u202f279\u00a0J’aime', 1279],
    ['16.181 curtidas', 16_181],
    ['17002 respostas, 6028 reposts', 17_002],
    ["30 J''aime", 30],
    ['759,874 followers', 759_874],
    ['1.279', 1279],
    ['1’279', 1279],
    ['\u200e1\u2060.279\u200f', 1279],
    ['5 Mi piace', 5],
    ['3 Mal angezeigt', 3],
    ['4 T-shirts', 4],
    ['All reactions:19', 19],
    ['Haha: 9 people', 9],
    ['2 reações, veja quem reagiu a isso', 2],
    ['15 comments15 comments', 15],
    ['1234567', 1_234_567],
    ['١٢٣', 123],
    ['१२', 12],
  ])('%s is exact', (label, value) => {
    expect(readCount(label, 'rounded')).toEqual({ value, low: value, high: value });
  });

  it('takes a truncated number as the start of its interval', () => {
    expect(readCount('1.2K', 'truncated')).toEqual({ value: 1200, low: 1200, high: 1299 });
    expect(readCount('1\u00a0mil', 'truncated')).toEqual({ value: 1000, low: 1000, high: 1999 });
    expect(readCount('15 mil', 'truncated')).toEqual({ value: 15_000, low: 15_000, high: 15_999 });
  });

  it.each(['', 'J’aime', 'Like', '4,7', '12.5.2025'])('« %s » is no count', (label) => {
    expect(readCount(label, 'rounded')).toBeNull();
  });
});
