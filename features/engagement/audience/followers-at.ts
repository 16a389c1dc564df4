import type { Count } from '../../../networks/contract';
import type { Audience } from './model';

/**
 * How many followed an account at a moment: the last reading at or before it, else the first one after
 * it, which is the nearest that is known. Null for an account whose followers no page ever told.
 * @param at milliseconds since 1970
 */
export function followersAt(audience: Audience | undefined, at: number): Count | null {
  const readings = audience?.readings ?? [];
  const reading = readings.findLast((earlier) => earlier.at <= at) ?? readings[0];
  return reading?.count ?? null;
}
