import { fillMessages } from '../fill-message';
import type { Check } from '../model';
import { findPatterns } from './find-patterns';
import type { Find, Tools } from './finder';
import { foundAt } from './found';
import { sentencesOf } from './sentences';
import { liesWithin } from './within';

/**
 * What is there too often (the first one too many is the hit) or not often enough (the whole text, or the sentence).
 * In the message the first `%s` is the number found, the second the limit.
 */
export function findOccurrence(check: Extract<Check, { kind: 'occurrence' }>, tools: Tools): Find {
  const { max, min, unit } = check;
  const find = findPatterns([check.token], check.ignoreCase, tools.compile);
  return (text) => {
    const never = tools.spared(text.folded);
    const all = find(text.folded).filter((stretch) => !liesWithin(stretch, never));
    const units =
      unit === 'text' ? [{ start: 0, end: text.folded.length }] : text.once(sentencesOf);
    return units.flatMap((one) => {
      const inside = all.filter((stretch) => liesWithin(stretch, [one]));
      const tell = (limit: number) => ({
        message: fillMessages(tools.message, [inside.length, limit]),
      });
      const tooMany = max === null ? undefined : inside[max];
      if (max !== null && tooMany) return [foundAt(text, tooMany, tell(max))];
      return min !== null && inside.length < min ? [foundAt(text, one, tell(min))] : [];
    });
  };
}
