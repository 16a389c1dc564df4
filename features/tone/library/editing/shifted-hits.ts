import type { WordingHit } from '../model';

/**
 * Hits of a text as they stand in what it was changed to, until that is checked itself: those before the change where
 * they were, those behind it moved along, those that it touches gone.
 */
export function shiftedHits(
  hits: readonly WordingHit[],
  was: string,
  now: string,
): readonly WordingHit[] {
  if (was === now) return hits;
  const shorter = Math.min(was.length, now.length);
  let same = 0;
  while (same < shorter && was[same] === now[same]) same += 1;
  let behind = 0;
  while (behind < shorter - same && was.at(-1 - behind) === now.at(-1 - behind)) behind += 1;
  const by = now.length - was.length;
  return hits.flatMap((hit): WordingHit[] => {
    const places = hit.fix === null ? [hit] : [hit, hit.fix];
    if (places.every(({ end }) => end <= same)) return [hit];
    if (!places.every(({ start }) => start >= was.length - behind)) return [];
    const { fix } = hit;
    return [
      {
        ...hit,
        start: hit.start + by,
        end: hit.end + by,
        fix: fix && { ...fix, start: fix.start + by, end: fix.end + by },
      },
    ];
  });
}
