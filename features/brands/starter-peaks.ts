import type { Sector } from '../replies/starter/sector';
import type { OpeningHours, OpenRange } from './hours';

/** When most write to a brand of a trade, on every day, where that is known of the trade: lunch and dinner of a restaurant. */
const PEAKS: Partial<Record<Sector, readonly OpenRange[]>> = {
  restaurant: [
    { from: '12:00', to: '15:00' },
    { from: '19:00', to: '23:00' },
  ],
};

/**
 * The peaks that a brand of this trade starts with; null: nothing is known of them.
 * @param zone in which the brand lives
 */
export function starterPeaks(sector: Sector, zone: string): OpeningHours | null {
  const ranges = PEAKS[sector];
  if (ranges === undefined) return null;
  return { zone, week: Array.from({ length: 7 }, () => [...ranges]) };
}
