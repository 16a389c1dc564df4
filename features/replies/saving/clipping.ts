import type { Author } from '../../../networks/contract';

/** Characters of a text kept from a page at most: longer than any comment, short enough for a reply. */
export const LONGEST_CLIPPING = 5_000;

/** A text taken from a page, to become a reply. Plain text as a person saw it; never markup. */
export interface Clipping {
  text: string;
  /** Whose names it may hold: who wrote it, whom it answers, whom the person is answering. */
  authors: Author[];
}

/** Longest name or address taken over from a page. */
const LONGEST_NAME = 200;

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const INVISIBLE = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g;

const short = (value: unknown): string =>
  typeof value === 'string' ? value.slice(0, LONGEST_NAME).toWellFormed() : '';

function authorIn(value: unknown): Author[] {
  if (typeof value !== 'object' || value === null) return [];
  const { name, handle } = value as Record<string, unknown>;
  if (short(name) === '') return [];
  return [{ name: short(name), handle: short(handle) || null, address: null }];
}

/** A text from a page as it may be kept: within length, without controls, with no blank lines around it. */
const clippedText = (text: string): string =>
  text
    .slice(0, LONGEST_CLIPPING)
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(INVISIBLE, '')
    .replace(/[^\S\n]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

/**
 * What a page's content script, or the browser's session storage, says was clipped; null when it holds no text.
 * The page chose every letter of it, so nothing but short plain text comes through.
 */
export function clippingIn(value: unknown): Clipping | null {
  if (typeof value !== 'object' || value === null) return null;
  const { text, authors } = value as Record<string, unknown>;
  const clipped = typeof text === 'string' ? clippedText(text) : '';
  if (clipped === '') return null;
  const named = Array.isArray(authors) ? authors.slice(0, 3).flatMap(authorIn) : [];
  return { text: clipped, authors: named };
}
