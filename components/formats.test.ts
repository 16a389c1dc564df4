import { describe, expect, it } from 'vitest';
import { createFormats } from './formats';
import { createTranslate } from './translate';

const fr = createFormats('fr', createTranslate('fr'));
const en = createFormats('en', createTranslate('en'));

describe('formatCount', () => {
  it('writes an exact figure whole', () => {
    expect(fr.formatCount({ value: 1284, low: 1284, high: 1284 })).toEqual({
      about: null,
      value: '1\u202f284',
      detail: undefined,
    });
  });

  it('writes a rounded one only as precisely as it is known', () => {
    expect(fr.formatCount({ value: 18_400, low: 18_350, high: 18_449 })).toMatchObject({
      about: 'env.',
      value: '18,4\u00a0k',
    });
    expect(en.formatCount({ value: 123_000, low: 122_500, high: 123_499 }).value).toBe('123K');
    expect(en.formatCount({ value: 1_230_000, low: 1_225_000, high: 1_234_999 }).value).toBe(
      '1.23M',
    );
    expect(en.formatCount({ value: 1_200, low: 1_150, high: 1_249 }).detail).toBe(
      'between 1,150 and 1,249',
    );
  });
});

describe('moments', () => {
  const now = new Date(2026, 10, 21, 15, 0).getTime();

  it('says how long ago, then the date', () => {
    expect(fr.formatAgo(now - 30_000, now)).toBe('à l’instant');
    expect(fr.formatAgo(now - 12 * 60_000, now)).toMatch(/^12[\u00a0\u202f]min$/);
    expect(fr.formatAgo(now - 2 * 3_600_000, now)).toMatch(/^2[\u00a0\u202f]h$/);
    expect(fr.formatAgo(now - 3 * 86_400_000, now)).toMatch(/^3[\u00a0\u202f]j$/);
    expect(en.formatAgo(now - 30 * 86_400_000, now)).toMatch(/Oct 22/);
  });

  it('leaves out the day today', () => {
    expect(fr.formatSince(new Date(2026, 10, 21, 14, 5).getTime(), now)).toBe('14\u00a0h\u00a005');
    expect(en.formatSince(new Date(2026, 10, 20, 14, 5).getTime(), now)).toMatch(
      /^Nov 20.* at 2:05/,
    );
  });

  it('says how long something lasted, in minutes and hours', () => {
    expect(fr.formatSpan(59_999)).toMatch(/^0[\u00a0\u202f]min$/);
    expect(fr.formatSpan(25 * 60_000)).toMatch(/^25[\u00a0\u202f]min$/);
    expect(fr.formatSpan(65 * 60_000)).toBe('1\u00a0h\u00a005');
    expect(en.formatSpan(80 * 60_000)).toBe('1 hr 20 min');
    expect(en.formatSpan(120 * 60_000)).toBe('2 hr');
  });

  it('signs a change with a true minus', () => {
    expect(fr.formatChange(38)).toBe('+38');
    expect(en.formatChange(-2)).toBe('−2');
  });
});
