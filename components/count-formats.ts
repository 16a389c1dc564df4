import type { Language } from './translate';

/** A figure with what it may be; exact when `low` equals `high`. */
export interface Figure {
  value: number;
  low: number;
  high: number;
}

/** How one language writes counts and how they changed. */
export interface CountFormats {
  /** `1 284`; a rounded one as short as it is known: `18,4 k`. */
  writeCount(figure: Figure): string;
  /** With its sign: `+38`, `−2`. */
  writeChange(value: number): string;
}

/** Decimals worth showing: 1,150–1,249 is « 1,2 k », known to a hundred, so one decimal of a thousand. */
function decimals({ value, low, high }: Figure): number {
  const unit = value >= 1e9 ? 1e9 : value >= 1e6 ? 1e6 : value >= 1e3 ? 1e3 : 1;
  return Math.min(2, Math.max(0, Math.round(Math.log10(unit / (high - low + 1)))));
}

/** Apart from the other formats, which need all messages: the worker writes counts too. */
export function createCountFormats(language: Language): CountFormats {
  const numbers = new Intl.NumberFormat(language);
  const changes = new Intl.NumberFormat(language, { signDisplay: 'exceptZero' });
  return {
    writeCount(figure) {
      if (figure.low === figure.high) return numbers.format(figure.value);
      const compact = new Intl.NumberFormat(language, {
        notation: 'compact',
        maximumFractionDigits: decimals(figure),
      });
      return compact.format(figure.value);
    },
    writeChange: (value) => changes.format(value).replace('-', '\u2212'),
  };
}
