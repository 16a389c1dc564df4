import type { CounterName } from '../contract';
import { integersIn } from './count-in';

/** What the action bar's label says; a counter is left out where the label cannot tell. */
export type GroupCounts = { [counter in CounterName]?: number | undefined };

/** The first words after each number, in the six interface languages. From X's strings, 2023 ("Retweets") and 2025-07. */
const WORDS: [CounterName, RegExp][] = [
  ['shares', /repost|retweet/i],
  ['comments', /repl|répon|respue|antwort|rispost|respost/i],
  ['saves', /bookmark|signet|guardad|lesezeichen|segnalibr|salvo/i],
  ['views', /view|vue|visuali|reproduc|angezeigt/i],
  ['reactions', /like|aime|gusta|gefällt|piace|curtid/i],
];

/**
 * Reads « 12 réponses, 4 reposts, 30 J''aime, 7 signets, 900 vues » by its words, of which a marker (« Aimé ») may
 * follow; a part that is 0 is left out, so that a label whose every part is known also says what is 0. Posts from before
 * December 2022 have no views. In any other language by position, which is the same in all.
 * @param shown replies, reposts and likes as their buttons show them
 * @param linkedViews views in the analytics link, undefined without one
 */
export function readGroupLabel(
  label: string,
  shown: number[],
  linkedViews: number | undefined,
): GroupCounts {
  const numbers = integersIn(label);
  // No label, or one of numbers that can't be read, says nothing: neither that bookmarks are 0 nor anything else.
  if (label === '' || (numbers.length === 0 && /\p{N}/u.test(label))) return { views: linkedViews };
  return numbers.length === 5
    ? fullLabel(numbers)
    : (byWords(label, linkedViews) ?? byPosition(numbers, shown, linkedViews));
}

function fullLabel([comments, shares, reactions, saves, views]: number[]): GroupCounts {
  return { comments, shares, reactions, saves, views };
}

function byWords(label: string, linkedViews: number | undefined): GroupCounts | null {
  const counts: GroupCounts = { comments: 0, shares: 0, reactions: 0, saves: 0 };
  if (linkedViews !== undefined) counts.views = linkedViews;
  for (const part of label.match(/\d[\d.,'’\u00a0\u202f\u2009]*[^,\d]*/g) ?? []) {
    const counter = WORDS.find(([, pattern]) => pattern.test(part))?.[0];
    if (!counter) return null;
    counts[counter] = Number(part.replace(/\D/g, ''));
  }
  return counts;
}

/** What the three buttons show is taken off the front; what is left are bookmarks and views. */
function byPosition(rest: number[], shown: number[], linkedViews: number | undefined): GroupCounts {
  for (const value of shown) if (value > 0 && rest[0] === value) rest.shift();
  const [first, second] = rest;
  if (first === undefined) return { saves: 0, views: linkedViews };
  if (second !== undefined) return { saves: first, views: second };
  if (linkedViews === undefined) return {};
  return { saves: linkedViews === first ? 0 : first, views: linkedViews };
}
