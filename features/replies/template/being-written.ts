import { readBraces } from './read-braces';

/**
 * Whether the tag at a place is one that is just being typed: its braces don't close yet and the caret is still in it.
 * Nothing is said of it, and it isn't coloured as wrong, before it is closed or left.
 * @param caret null: nobody writes
 */
export function isBeingWritten(body: string, start: number, caret: number | null): boolean {
  if (caret === null || caret <= start || !body.startsWith('{{', start)) return false;
  const { end, inside } = readBraces(body, start);
  return inside === null && caret <= end;
}
