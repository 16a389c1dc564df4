import type { Check } from '../model';
import { findPatterns } from './find-patterns';
import type { Find, Tools } from './finder';
import { foundAt } from './found';
import type { Stretch } from './pattern';
import { liesWithin } from './within';

/**
 * What may stand there only if something else does too: each `first` without its `second` is a hit. Where both patterns
 * have a group, what the first caught must be what the second caught (initials, and their words explained).
 */
export function findConditional(
  check: Extract<Check, { kind: 'conditional' }>,
  tools: Tools,
): Find {
  const [findFirst, findSecond] = [check.first, check.second].map((pattern) =>
    findPatterns([pattern], check.ignoreCase, tools.compile),
  );
  return (text) => {
    const firsts = findFirst?.(text.folded) ?? [];
    if (firsts.length === 0) return [];
    const seconds = findSecond?.(text.folded) ?? [];
    const never = [...tools.spared(text.folded), ...text.aside];
    return firsts
      .filter(
        (first) =>
          !liesWithin(first, never) &&
          !seconds.some((second) => suits(first, second, check.ignoreCase)),
      )
      .map((first) => foundAt(text, first));
  };
}

function suits(first: Stretch, second: Stretch, ignoreCase: boolean): boolean {
  const [wanted, caught] = [first.groups[0], second.groups[0]];
  if (wanted === undefined || caught === undefined) return true;
  return ignoreCase ? wanted.toLowerCase() === caught.toLowerCase() : wanted === caught;
}
