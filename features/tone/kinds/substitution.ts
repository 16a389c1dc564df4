import type { Check } from '../model';
import { findTokens } from './find-tokens';
import type { Find, Tools } from './finder';
import { foundAt } from './found';
import { inCaseOf } from './in-case-of';
import { freeOfCost } from './pattern';
import { tokenSource } from './token-source';
import { withoutEdges } from './without-edges';

/**
 * What is said better otherwise. The keys are patterns; `$1` to `$9` in a replacement stand for what a key's groups
 * caught. What already is its own replacement is no hit.
 */
export function findSubstitution(
  check: Extract<Check, { kind: 'substitution' }>,
  tools: Tools,
): Find {
  const find = findTokens(Object.keys(check.swap), check, tools);
  const swaps = Object.entries(check.swap)
    .sort(([a], [b]) => b.length - a.length)
    .map(([key, instead]) => ({
      instead,
      matches: tools.compile([`^(?:${withoutEdges(tokenSource(key)).source})$`], {
        ignoreCase: check.ignoreCase,
        wordStart: false,
        wordEnd: false,
        // Run on what is found alone, not on the text.
        cost: freeOfCost(),
      }),
    }));
  return (text) =>
    find(text).flatMap((stretch) => {
      const found = text.folded.slice(stretch.start, stretch.end);
      for (const { instead, matches } of swaps) {
        const [match] = matches(found);
        if (!match) continue;
        const filled = instead.replace(/\$(\d)/g, (_, group) => match.groups[group - 1] ?? '');
        const cased = check.ignoreCase ? inCaseOf(found, filled) : filled;
        return cased === found ? [] : [foundAt(text, stretch, { instead: cased })];
      }
      // The key asks for what stands around it (a look-ahead): found, with nothing to offer.
      return [foundAt(text, stretch)];
    });
}
