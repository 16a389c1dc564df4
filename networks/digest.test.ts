import { describe, expect, it } from 'vitest';
import { digestOf } from './digest';

describe('digestOf', () => {
  it('is the same for the same text and a whole number that is exact', () => {
    expect(digestOf('« 1,2 k » réponses 🚋')).toBe(digestOf('« 1,2 k » réponses 🚋'));
    expect(Number.isSafeInteger(digestOf('x'.repeat(5000)))).toBe(true);
  });

  it('tells counters apart that differ by one, in a hundred thousand texts', () => {
    const digests = new Set(
      Array.from({ length: 100_000 }, (_, i) => digestOf(`{"key":"x:1","comments":${i}}`)),
    );
    expect(digests.size).toBe(100_000);
  });

  it('tells readings apart by any of their parts, however deep', () => {
    const reading = (at: number, ok: boolean, text: string, author: string | null) =>
      digestOf({ at: { ok: true, value: { at } }, promoted: ok, text, author });
    const readings = [
      reading(1_770_000_000_000, true, 'a', null),
      reading(1_770_000_000_001, true, 'a', null),
      reading(1_770_000_000_000 + 2 ** 32, true, 'a', null),
      reading(1_770_000_000_000, false, 'a', null),
      reading(1_770_000_000_000, true, 'ab', null),
      reading(1_770_000_000_000, true, 'a', 'b'),
      reading(1_770_000_000_000, true, 'a', ''),
    ];
    expect(new Set(readings).size).toBe(readings.length);
    expect(digestOf({ one: 'ab', other: 'c' })).not.toBe(digestOf({ one: 'a', other: 'bc' }));
  });
});
