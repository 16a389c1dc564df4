import { describe, expect, it } from 'vitest';
import { isNumber, readCount } from './counts';

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

  it.each(['NaN', '∞', '-5', '−12 likes', 'likes: -3', '1000000000000', '2 T', '9'.repeat(400)])(
    '« %s » is none that a post can have',
    (label) => {
      expect(readCount(label, 'rounded')).toBeNull();
      expect(readCount(label, 'truncated')).toBeNull();
    },
  );

  it.each([
    '5 tn',
    '2 тыс. просмотров',
    '12 rb suka',
    '3 Mn',
    '1.2万',
    '12万件',
    '7千 次',
    '4만회',
  ])(
    '« %s », shortened in a language that nobody listed, is not taken for the number it begins with',
    (label) => {
      expect(readCount(label, 'rounded')).toBeNull();
    },
  );

  it('knows a number alone from words with one', () => {
    for (const text of ['873', '1,2 k', '5.9K', '16.181', '12 mln.', '١٢٣', '1.2 लाख', '2.3 अ॰'])
      expect(isNumber(text), text).toBe(true);
    for (const text of ['', 'Like', '3 comments', 'x 3', '1 of 3'])
      expect(isNumber(text), text).toBe(false);
  });
});
