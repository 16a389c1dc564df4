import type { ToneFix, ToneHit } from '../model';
import type { FilledStretch } from './fill-wording';

interface Range {
  start: number;
  end: number;
}

/**
 * A hit of a filled wording as a hit of the wording itself; null where it lies in what a tag brings, which is nobody's
 * words here. One that reaches into a tag takes the whole tag. What would change a tag is no fix.
 */
export function placeHit(hit: ToneHit, stretches: readonly FilledStretch[]): ToneHit | null {
  const fix = hit.fix === null ? null : placeFix(hit.fix, stretches);
  const own = ownPlace(hit, stretches);
  if (own !== null) return { ...hit, ...own, fix };
  const touched = stretches.filter(({ at, end }) => at < hit.end && hit.start < end);
  const [first, last] = [touched[0], touched.at(-1)];
  if (first === undefined || last === undefined) return null;
  if (touched.length === 1 && first.kind === 'value') return null;
  return {
    ...hit,
    start: first.kind === 'own' ? first.from + Math.max(0, hit.start - first.at) : first.from,
    end: last.kind === 'own' ? last.from + hit.end - last.at : last.to,
    fix,
  };
}

/** A range that lies within one stretch written letter for letter; null where it doesn't. */
function ownPlace({ start, end }: Range, stretches: readonly FilledStretch[]): Range | null {
  const own = stretches.find(
    (stretch) => stretch.kind === 'own' && stretch.at <= start && end <= stretch.end,
  );
  return own ? { start: own.from + start - own.at, end: own.from + end - own.at } : null;
}

function placeFix(fix: ToneFix, stretches: readonly FilledStretch[]): ToneFix | null {
  const place = ownPlace(fix, stretches);
  return place && { ...place, text: fix.text };
}
