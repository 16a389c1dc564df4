import { closingQuote } from './tag-words';

/** What was found at an opening `{{`: where it ends, and what stands inside when it is well closed. */
export interface Braces {
  end: number;
  inside: string | null;
}

/**
 * Finds where the braces opened at `start` close. Quoted words may hold closing braces and line ends,
 * not opening ones; nothing else may hold a line end.
 * Braces that don't close reach to the first closing ones, the next opening ones or the end of the line:
 * each letter is looked at twice at most, however hostile the body.
 */
export function readBraces(body: string, start: number): Braces {
  const close = closeOf(body, start + 2);
  if (close !== null) return { end: close + 2, inside: body.slice(start + 2, close) };
  return { end: endOfMalformed(body, start), inside: null };
}

function closeOf(body: string, from: number): number | null {
  let quote: string | null = null;
  for (let at = from; at < body.length; at += 1) {
    const letter = body[at] ?? '';
    if (letter === '{' && body[at + 1] === '{') return null;
    if (quote !== null) {
      if (letter === quote) quote = null;
    } else if (letter === '\n') {
      return null;
    } else if (letter === '}' && body[at + 1] === '}') {
      return at;
    } else {
      quote = closingQuote(letter);
    }
  }
  return null;
}

function endOfMalformed(body: string, start: number): number {
  let at = start;
  while (body[at] === '{') at += 1;
  for (; at < body.length; at += 1) {
    const letter = body[at];
    if (letter === '\n' || (letter === '{' && body[at + 1] === '{')) return at;
    if (letter === '}' && body[at + 1] === '}') return at + 2;
  }
  return body.length;
}
