import type { Found, ReadText } from '../read-text';

/** What was found at a stretch of the folded text, with its place in the raw one. */
export function foundAt(
  text: ReadText,
  { start, end }: { start: number; end: number },
  more: Partial<Pick<Found, 'instead' | 'message'>> = {},
): Found {
  return {
    start: text.placeIn(start),
    end: text.placeIn(end),
    instead: more.instead ?? null,
    message: more.message ?? null,
  };
}
