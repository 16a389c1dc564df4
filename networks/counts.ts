import type { Count } from './contract';

/** How a network shortens numbers: X cuts digits off, the others round to the nearest. */
export type Shortening = 'rounded' | 'truncated';

/**
 * Reads the first number of a label: « 1,2 k J’aime » → 1,200 between 1,150 and 1,249.
 * Null when there is no number.
 */
export function readCount(_label: string, _shortening: Shortening): Count | null {
  return null;
}
