import { integersIn } from './count-in';

/** What the action bar's label says beyond the buttons; undefined where the label cannot tell. */
export interface GroupCounts {
  saves: number | undefined;
  views: number | undefined;
}

/** Words of the last part, only used when one number is left and no button says which it is. From X's strings, 2025-07. */
const VIEWS = /view|vue|visuali|reproduc|angezeigt/i;
const SAVES = /bookmark|signet|guardad|lesezeichen|segnalibr|salvo/i;

/**
 * Reads « 12 réponses, 4 reposts, 30 J''aime, 7 signets, 900 vues » by position: the order is the same in every
 * language and a zero part is left out, so what the three buttons show is taken off the front.
 * @param shown replies, reposts and likes as their buttons show them
 * @param linkedViews views in the analytics link, undefined without one
 */
export function readGroupLabel(
  label: string,
  shown: number[],
  linkedViews: number | undefined,
): GroupCounts {
  const rest = integersIn(label);
  if (rest.length === 5) return { saves: rest[3], views: rest[4] };
  for (const value of shown) if (value > 0 && rest[0] === value) rest.shift();

  const [first, second] = rest;
  if (first === undefined) return { saves: 0, views: linkedViews };
  if (second !== undefined) return { saves: first, views: second };
  if (linkedViews !== undefined)
    return linkedViews === first
      ? { saves: 0, views: first }
      : { saves: first, views: linkedViews };
  const lastPart = label.slice(label.lastIndexOf(String(first)));
  if (VIEWS.test(lastPart)) return { saves: 0, views: first };
  if (SAVES.test(lastPart)) return { saves: first, views: undefined };
  return { saves: undefined, views: undefined };
}
