import type { NetworkId } from '../../../networks/contract';
import type { Category } from '../model';

/** How much a hit matters: the names of severities 0 to 3. */
export const WATCH_SEVERITIES = ['info', 'sensitive', 'serious', 'illegal'] as const;
export type WatchSeverity = (typeof WATCH_SEVERITIES)[number];

/** What a hit sets off; each does what those before it do. */
export const WATCH_ACTIONS = ['highlight', 'flag', 'notify', 'suggest-reply'] as const;
export type WatchAction = (typeof WATCH_ACTIONS)[number];

/** Words that the person wants to see in comments. */
export interface WatchTerm {
  id: string;
  /** Null: for every brand. */
  brandId: string | null;
  /** Words, in which `*` stands for any letters within a word, or a pattern in RE2's words. */
  text: string;
  kind: 'words' | 'pattern';
  category: Category;
  severity: WatchSeverity;
  action: WatchAction;
  /** Where; empty: everywhere. */
  networks: NetworkId[];
  /** Of the comment; null: any. */
  language: 'fr' | 'en' | null;
  /** Milliseconds since 1970 from which it is no longer watched; null: for good. */
  expiresAt: number | null;
  /** No hit where these words come right after, or right before. Patterns have none. */
  notBefore: string[];
  notAfter: string[];
  /** False: within longer words too. */
  wholeWord: boolean;
  caseSensitive: boolean;
  /** What another tool puts in the words' place or does with them: kept, so that it can go back there; null: nothing. */
  replacement: string | null;
  note: string;
  isOn: boolean;
}

/** How what was found had been disguised. */
export type Disguise =
  | 'look-alikes'
  | 'fancy-letters'
  | 'invisible'
  | 'repeated'
  | 'figures'
  | 'set-apart'
  | 'reversed';

/** A term found in a text. */
export interface WatchHit {
  term: WatchTerm;
  /** UTF-16 offsets in the text, end excluded. */
  start: number;
  end: number;
  /** Empty: written as it is. */
  disguises: Disguise[];
}

/** Where a text was seen: which terms are for it. */
export interface WatchPlace {
  brandId: string | null;
  network: NetworkId | null;
  /** Of the text; null: not known, then terms of every language are for it. */
  language: 'fr' | 'en' | null;
  /** Milliseconds since 1970. */
  at: number;
}
