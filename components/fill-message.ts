import type { Message } from '../assets/locales/translated';

/** Puts values in a message's places; a count chooses its plural. */
export type FillMessage = (
  message: Message,
  values: Readonly<Record<string, string | number>>,
) => string;

/** Fills messages of one language, with numbers in its own notation. One pass: what is filled in is never read again. */
export function createFillMessage(language: 'fr' | 'en'): FillMessage {
  const plurals = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(language);
  return (message, values) => {
    const form = typeof values.count === 'number' && plurals.select(values.count);
    const text =
      typeof message === 'string' ? message : form === 'one' ? message.one : message.other;
    return text.replace(/\{(\w+)\}/g, (whole, parameter: string) => {
      const value = values[parameter];
      if (value === undefined) return whole;
      return typeof value === 'number' ? numbers.format(value) : value;
    });
  };
}
