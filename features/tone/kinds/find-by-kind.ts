import type { Check } from '../model';
import { findCapitalization } from './capitalization';
import { findConditional } from './conditional';
import { findConsistency } from './consistency';
import { findByDetector } from './detector';
import { findExistence } from './existence';
import type { Find, Tools } from './finder';
import { findLength } from './length';
import { findOccurrence } from './occurrence';
import { findReadability } from './readability';
import { findSubstitution } from './substitution';

/**
 * Makes ready the search that a check asks for.
 * @throws {PatternRefused} when one of its patterns is not valid or too costly
 */
export function findByKind(check: Check, tools: Tools): Find {
  switch (check.kind) {
    case 'existence':
      return findExistence(check, tools);
    case 'substitution':
      return findSubstitution(check, tools);
    case 'occurrence':
      return findOccurrence(check, tools);
    case 'consistency':
      return findConsistency(check, tools);
    case 'conditional':
      return findConditional(check, tools);
    case 'capitalization':
      return findCapitalization(check, tools);
    case 'readability':
      return findReadability(check, tools);
    case 'length':
      return findLength(check, tools);
    case 'detector':
      return findByDetector(check, tools);
  }
}
