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
});
