import type { Check } from '../model';
import { findTokens } from './find-tokens';
import type { Find, Tools } from './finder';
import { foundAt } from './found';

/** What should not be there. With a fix, each is replaced by it (by nothing, where it is empty). */
export function findExistence(check: Extract<Check, { kind: 'existence' }>, tools: Tools): Find {
  const find = findTokens(check.tokens, check, tools);
  return (text) => find(text).map((stretch) => foundAt(text, stretch, { instead: check.fix }));
}
