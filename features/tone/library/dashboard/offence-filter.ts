import type { Level } from '../../model';
import type { Offence } from '../check-library';

/** Which offences are in sight. */
export interface OffenceFilter {
  /** Null: all. */
  level: Level | null;
  ruleId: string | null;
  brandId: string | null;
}

export const EVERY_OFFENCE: OffenceFilter = { level: null, ruleId: null, brandId: null };

const isOf = ({ reply, hit }: Offence, brandId: string): boolean =>
  (reply.brandId === null || reply.brandId === brandId) &&
  (hit.brandIds.length === 0 || hit.brandIds.includes(brandId));

/** Whether a filter shows an offence. One of a reply for every brand is each of its brands'. */
export const shows = ({ level, ruleId, brandId }: OffenceFilter, offence: Offence): boolean =>
  (level === null || offence.hit.level === level) &&
  (ruleId === null || offence.hit.ruleId === ruleId) &&
  (brandId === null || isOf(offence, brandId));

/** How often each value is found, the most frequent first. */
export function countsBy<Value extends string>(
  offences: readonly Offence[],
  keyFor: (offence: Offence) => Value,
): [Value, number][] {
  const counts = new Map<Value, number>();
  for (const offence of offences) {
    const value = keyFor(offence);
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1]);
}

/** How many replies offences lie in. */
export const repliesIn = (offences: readonly Offence[]): number =>
  new Set(offences.map(({ reply }) => reply.id)).size;
