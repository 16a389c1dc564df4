import type { Check, ToneRule } from '../model';

/** What is found, and what to say instead (or the other way of saying it). */
export interface DraftPair {
  one: string;
  other: string;
}

/** A rule of the person's own as its fields stand, before it is known to be whole. */
export interface RuleDraft
  extends Pick<ToneRule, 'brandId' | 'name' | 'level' | 'message' | 'scope' | 'isOn'> {
  kind: Check['kind'];
  /** False: what stands in the fields is words, whatever signs they hold. */
  asPatterns: boolean;
  ignoreCase: boolean;
  /** Found within words too. */
  nonword: boolean;
  /** One a line. */
  tokens: string;
  fix: 'none' | 'remove' | 'replace';
  fixText: string;
  pairs: DraftPair[];
  token: string;
  unit: 'text' | 'sentence';
  /** Numbers as they were typed; empty: no limit. */
  max: string;
  min: string;
  first: string;
  second: string;
  /** `pattern`: `matchPattern`. */
  match: '$sentence' | '$title' | '$lower' | '$upper' | 'pattern';
  matchPattern: string;
  prefix: string;
  formula: 'flesch' | 'kandel-moles';
  least: string;
  lengthUnit: 'characters' | 'words' | 'sentence-words';
  longest: string;
  /** What a rule made of a ready-made one looks for where that is a program; null: nothing of the sort. */
  detector: Extract<Check, { kind: 'detector' }> | null;
  /** One a line. */
  exceptions: string;
  /** Empty: none. */
  section: string;
}

/** Kinds whose patterns are taken as they are: there, words get their edges. */
export const takesBarePatterns = (kind: Check['kind']): boolean =>
  kind === 'occurrence' || kind === 'conditional';

/** A rule with nothing in it yet. */
export function emptyDraft(brandId: string | null): RuleDraft {
  return {
    brandId,
    name: { fr: '', en: '' },
    level: 'warning',
    message: { fr: '', en: '' },
    scope: { languages: [], networks: [], purposes: [], incidentOnly: false },
    isOn: true,
    kind: 'existence',
    asPatterns: false,
    ignoreCase: true,
    nonword: false,
    tokens: '',
    fix: 'none',
    fixText: '',
    pairs: [],
    token: '',
    unit: 'text',
    max: '',
    min: '',
    first: '',
    second: '',
    match: '$sentence',
    matchPattern: '',
    prefix: '',
    formula: 'kandel-moles',
    least: '40',
    lengthUnit: 'sentence-words',
    longest: '30',
    detector: null,
    exceptions: '',
    section: '',
  };
}
