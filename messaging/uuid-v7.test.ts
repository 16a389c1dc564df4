import { describe, expect, it } from 'vitest';
import { uuidV7 } from './uuid-v7';

describe('uuidV7', () => {
  it('makes a UUID of version 7 and of the RFC variant', () => {
    expect(uuidV7()).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
  });

  it('writes the time in the first 48 bits', () => {
    // The example of RFC 9562, appendix A.6: 22 February 2022, 19:22:22 UTC.
    expect(uuidV7(0x017f22e279b0)).toMatch(/^017f22e2-79b0-7/);
  });

  it('sorts by time', () => {
    const ids = [3, 1_763_700_000_000, 1_763_700_000_001, 0xffffffffffff].map(uuidV7);
    expect([...ids].sort()).toEqual(ids);
  });

  it('never repeats within a millisecond', () => {
    expect(new Set(Array.from({ length: 5000 }, () => uuidV7(1))).size).toBe(5000);
  });
});
