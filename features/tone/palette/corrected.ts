import type { ToneFix } from '../model';

/** A text with a fix made. */
export const corrected = (text: string, { start, end, text: put }: ToneFix): string =>
  text.slice(0, start) + put + text.slice(end);
