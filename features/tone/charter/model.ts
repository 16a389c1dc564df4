import type { NetworkId } from '../../../networks/contract';
import type { ToneLanguage } from '../model';

/** How a brand speaks, in its own words. One for each brand. */
export interface Charter {
  brandId: string;
  /** As it was written; never shown before it is made harmless. */
  markdown: string;
  /** Milliseconds since 1970. */
  updatedAt: number;
}

/** UTF-16 units of a charter at most: some fifty printed pages. A longer one would be no charter, and slow to draw. */
export const LONGEST_CHARTER = 100_000;

/**
 * What a section of a charter is about, as its heading says.
 * - `pairs`: what to do beside what not to do; `do` and `dont`: one side of it.
 * - `lexicon`: words said, words not said, and why.
 * - `other`: anything else that its author wanted in it.
 */
export type SectionKind = 'voice' | 'network' | 'pairs' | 'do' | 'dont' | 'lexicon' | 'other';

/** A heading of a charter and what stands below it, up to the next heading. */
export interface CharterSection {
  kind: SectionKind;
  /** Without its marks; empty for what stands before the first heading. */
  heading: string;
  /** 1 to 6 as in Markdown; 0 for what stands before the first heading. */
  level: number;
  /** Names the section in its charter, and stays while the heading does: `a-faire-a-eviter`. */
  anchor: string;
  /** For which it was written; empty: for all. */
  networks: NetworkId[];
  /** In or about which; null: both. */
  language: ToneLanguage | null;
  /** Offsets in the Markdown (UTF-16 units), the heading included, end excluded. */
  start: number;
  end: number;
  /** What stands below the heading, as written. */
  body: string;
}

/** A charter taken apart. */
export interface ReadCharter {
  sections: CharterSection[];
}

/** An example of what to write beside what not to; an empty side was not given. */
export interface CharterPair {
  say: string;
  avoid: string;
}

/** A line of a charter's lexicon. A word given with nothing to say instead has an empty `say`. */
export interface LexiconLine {
  say: string;
  dont: string;
  why: string;
}
