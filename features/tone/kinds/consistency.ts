import type { Check } from '../model';
import { findTokens } from './find-tokens';
import type { Find, Tools } from './finder';
import { foundAt } from './found';
import { inCaseOf } from './in-case-of';

const PLAIN_WORDS = /^[\p{L}\p{M}\p{N} '’-]+$/u;

/**
 * Two ways of one thing in one text: each of the rarer way is a hit (of the later one, where both are as frequent), with
 * the other way as the fix where that is plain words.
 */
export function findConsistency(
  check: Extract<Check, { kind: 'consistency' }>,
  tools: Tools,
): Find {
  const pairs = Object.entries(check.either).map(([one, other]) => [
    { way: one, find: findTokens([one], check, tools) },
    { way: other, find: findTokens([other], check, tools) },
  ]);
  return (text) =>
    pairs.flatMap((pair) => {
      const [kept, rarer] = pair
        .map(({ way, find }) => ({ way, found: find(text) }))
        .sort(
          (a, b) =>
            b.found.length - a.found.length || (a.found[0]?.start ?? 0) - (b.found[0]?.start ?? 0),
        );
      if (!kept || !rarer || rarer.found.length === 0) return [];
      return rarer.found.map((stretch) =>
        foundAt(text, stretch, {
          instead: PLAIN_WORDS.test(kept.way)
            ? inCaseOf(text.folded.slice(stretch.start, stretch.end), kept.way)
            : null,
        }),
      );
    });
}
