import { describe, expect, it } from 'vitest';
import { seededRandom } from '../tests/sites/world/seeded-random';
import { readCount } from './counts';

/** The six interface languages of the samples, and four more whose numbers are met inside them. */
const LOCALES = ['fr', 'en', 'de', 'es', 'it', 'pt', 'nl', 'pl', 'ar', 'ar-EG', 'hi'];
const NUMBERS = 2_000;
const LARGEST = 11;

/** As many numbers of each length, up to a hundred thousand million. */
function randomNumbers(seed: number): number[] {
  const random = seededRandom(seed);
  return Array.from({ length: NUMBERS }, () => Math.floor(10 ** (random() * LARGEST)));
}

/** Words that may stand after a counter, in the language of the page or in another. */
const AFTER = ['', ' commentaires', ' likes', '\u00a0J’aime', ' „Gefällt mir“-Angaben', ' تعليقات'];

describe.each(LOCALES)('random numbers as Intl writes them in %s', (locale) => {
  it.each([
    ['short', 'rounded', 'halfExpand'],
    ['long', 'rounded', 'halfExpand'],
    ['short', 'truncated', 'trunc'],
  ] as const)(
    'compact %s, %s: the true number is in the interval',
    (compactDisplay, shortening, roundingMode) => {
      const format = new Intl.NumberFormat(locale, {
        notation: 'compact',
        compactDisplay,
        roundingMode,
      });
      const misread = randomNumbers(1).flatMap((value, i) => {
        const written = format.format(value);
        // French and Italian write a bare « mille » for 1,000 in full words: no number, and no network does.
        if (!/\p{Nd}/u.test(written)) return [];
        const count = readCount(written + AFTER[i % AFTER.length], shortening);
        const holds = count !== null && count.low <= value && value <= count.high;
        const isNear = count !== null && count.low <= count.value && count.value <= count.high;
        return holds && isNear ? [] : [{ value, written, count }];
      });
      expect(misread).toEqual([]);
    },
  );

  it.each([true, 'always', 'min2', false] as const)(
    'in full, grouping %s: exact',
    (useGrouping) => {
      const format = new Intl.NumberFormat(locale, { useGrouping });
      const misread = randomNumbers(2).flatMap((value, i) => {
        const written = format.format(value) + AFTER[i % AFTER.length];
        const count = readCount(written, 'rounded');
        const isExact = count?.value === value && count.low === value && count.high === value;
        return isExact ? [] : [{ value, written, count }];
      });
      expect(misread).toEqual([]);
    },
  );
});

describe('random numbers in other digits', () => {
  /** The zeros of full-width, Devanagari, Bengali, Thai, Khmer, N’Ko and five mathematical digits. */
  const ZEROS = [0xff10, 0x966, 0x9e6, 0xe50, 0x17e0, 0x7c0, 0x1d7ce, 0x1d7d8, 0x1d7e2, 0x1d7f6];

  it.each(ZEROS)('from U+%i are read as what they stand for', (zero) => {
    for (const value of randomNumbers(zero).slice(0, 100)) {
      const written = String(value).replace(/\d/g, (digit) =>
        String.fromCodePoint(zero + Number(digit)),
      );
      expect(readCount(written, 'rounded'), written).toMatchObject({ low: value, high: value });
    }
  });
});

it('never gives what no counter can be, whatever the label', () => {
  const random = seededRandom(3);
  const letters = [...'0123456789٣３𝟗.,\u00a0 \u202f’-−+kKMmBbilTndoesçéà万ألفहज़ارb·()%∞'];
  for (let turn = 0; turn < 20_000; turn += 1) {
    const label = Array.from(
      { length: 1 + Math.floor(random() * 20) },
      () => letters[Math.floor(random() * letters.length)],
    ).join('');
    const count = readCount(label, turn % 2 ? 'rounded' : 'truncated');
    if (!count) continue;
    const { value, low, high } = count;
    const isSound = [value, low, high].every((n) => Number.isInteger(n) && n >= 0 && n <= 1e12);
    expect(isSound && low <= value && value <= high, JSON.stringify({ label, count })).toBe(true);
  }
});
