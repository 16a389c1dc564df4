import { describe, expect, it } from 'vitest';
import { createTranslate, type Language } from '../../../components/translate';
import { writeInterval } from './write-interval';

const write = (low: number, high: number, unit: 'share' | 'number', language: Language = 'en') =>
  writeInterval({ low, high }, unit, { t: createTranslate(language), language });
/** Which of the narrow spaces stands before a French percent sign is for Intl to say. */
const plain = (text: string | null) => text?.replace(/\s/g, ' ');

describe('writeInterval', () => {
  it('writes one number with its interval where all of it rounds to that', () => {
    expect(write(0.07481, 0.0752, 'share')).toEqual({
      value: '7.5%',
      between: 'between 7.48 and 7.52%',
    });
    const french = write(0.07481, 0.0752, 'share', 'fr');
    expect(plain(french.value)).toBe('7,5 %');
    expect(plain(french.between)).toBe('entre 7,48 et 7,52 %');
  });

  it('writes a range where no number is certain', () => {
    expect(write(0.072, 0.089, 'share')).toEqual({ value: '7 to 9%', between: null });
    expect(plain(write(0.072, 0.089, 'share', 'fr').value)).toBe('7 à 9 %');
    expect(plain(write(1_050, 1_249, 'number', 'fr').value)).toBe('1 050 à 1 249');
  });

  it('writes what is exact without further words', () => {
    expect(write(0.075, 0.075, 'share')).toEqual({ value: '7.5%', between: null });
    expect(write(0.5, 0.5, 'share').value).toBe('50%');
    expect(write(0.0012, 0.0012, 'share').value).toBe('0.12%');
    expect(write(690, 690, 'number').value).toBe('690');
    expect(write(0, 0, 'number').value).toBe('0');
  });

  it('never writes a little as nothing', () => {
    // three acts among 90,000 views
    expect(write(3 / 90_000, 3 / 90_000, 'share').value).toBe('0.003%');
    expect(write(1 / 400, 1 / 400, 'number').value).toBe('0.003');
    expect(write(3 / 90_499, 3 / 89_500, 'share').value).toBe('0.003 to 0.004%');
    expect(write(0, 0, 'share').value).toBe('0%');
  });
});
