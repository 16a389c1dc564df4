import type { NetworkId, Purpose } from '../../networks/contract';

/** How much a hit matters. None ever blocks the network's button. */
export type Level = 'suggestion' | 'warning' | 'error';

export type ToneLanguage = 'fr' | 'en';

/** Where a rule looks; an empty list: everywhere. */
interface RuleScope {
  /** Languages of the text. */
  languages: ToneLanguage[];
  networks: NetworkId[];
  purposes: Purpose[];
  /** Only while an incident is open. */
  incidentOnly: boolean;
}

/**
 * What a rule looks for, shaped like Vale's (https://vale.sh/docs, checks) so that styles travel.
 * Tokens are patterns in RE2's words; white space in them stands for any white space, apostrophes for any apostrophe.
 */
export type Check =
  | {
      kind: 'existence';
      tokens: string[];
      ignoreCase: boolean;
      nonword: boolean;
      fix: string | null;
    }
  | { kind: 'substitution'; swap: Record<string, string>; ignoreCase: boolean; nonword: boolean }
  | {
      kind: 'occurrence';
      token: string;
      /** Null: no limit. */
      max: number | null;
      min: number | null;
      ignoreCase: boolean;
      unit: 'text' | 'sentence';
    }
  | { kind: 'consistency'; either: Record<string, string>; ignoreCase: boolean; nonword: boolean }
  | { kind: 'conditional'; first: string; second: string; ignoreCase: boolean }
  | { kind: 'capitalization'; match: string; prefix: string | null }
  | { kind: 'readability'; formula: 'flesch' | 'kandel-moles'; min: number }
  | { kind: 'length'; unit: 'characters' | 'words' | 'sentence-words'; max: number }
  | { kind: 'detector'; detector: string; options: Record<string, number | string | string[]> };

/** A check that runs on what is being written. */
export interface ToneRule {
  /** `fr.conditional-apology` for a ready-made one, a UUIDv7 for one of the person's. */
  id: string;
  /** Null: for every brand. */
  brandId: string | null;
  name: Record<ToneLanguage, string>;
  level: Level;
  check: Check;
  /** Why, in words for the person who writes; `%s` is what was found, a second one what to say instead. */
  message: Record<ToneLanguage, string>;
  scope: RuleScope;
  /** Words or patterns that are never a hit of this rule. */
  exceptions: string[];
  /** Heading of the charter that says more; null: none. */
  section: string | null;
  isOn: boolean;
}

/** A change that would settle a hit. */
export interface ToneFix {
  /** Offsets in the text (UTF-16 units), end excluded. */
  start: number;
  end: number;
  /** What stands there instead; empty: nothing. */
  text: string;
}

/** Something a rule found. */
export interface ToneHit {
  ruleId: string;
  level: Level;
  /** Offsets in the text (UTF-16 units), end excluded; of the whole text where no place is meant. */
  start: number;
  end: number;
  message: string;
  fix: ToneFix | null;
  /** Other texts that might stand in the fix's place, best first; absent: none. */
  otherFixes?: string[];
  section: string | null;
}
