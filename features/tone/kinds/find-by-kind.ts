import type { Check } from '../model';
import { findByDetector } from './detector';
import { findExistence } from './existence';
import type { Find, Tools } from './finder';
import { findSubstitution } from './substitution';

/** Makes ready the search that a check asks for. */
export function findByKind(check: Check, tools: Tools): Find {
  switch (check.kind) {
    case 'existence':
      return findExistence(check, tools);
    case 'substitution':
      return findSubstitution(check, tools);
    case 'detector':
      return findByDetector(check, tools);
    default:
      return () => [];
  }
}
