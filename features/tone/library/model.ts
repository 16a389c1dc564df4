import type { NetworkId } from '../../../networks/contract';
import type { Brand } from '../../brands/model';
import type { Reply } from '../../replies/model';
import type { Surroundings } from '../../replies/template/surroundings';
import type { LexiconLine } from '../charter/model';
import type { ToneHit, ToneRule } from '../model';

/** A brand that says replies, with the words of its charter. */
export interface Speaker {
  brand: Brand;
  lexicon: readonly LexiconLine[];
}

/** What of a reply decides which rules look at its wordings. */
export type Served = Pick<Reply, 'brandId' | 'networks' | 'language' | 'crisisSafe'>;

/** Something that a rule finds in a wording of a reply, tags and all. */
export interface WordingHit extends ToneHit {
  /** Ids of the brands for which it is one; empty: for all that say the reply. */
  brandIds: string[];
  /** Empty: on all networks that the reply serves. */
  networks: NetworkId[];
}

/** Runs the rules of every brand that says a reply. */
export interface ReplyChecker {
  /**
   * In reading order. A reply that may be said in an incident is read as if one were open.
   * @param partial finds other replies by their shortcuts, whose words are theirs to answer for
   */
  check: (wording: string, of: Served, partial: Surroundings['partial']) => WordingHit[];
  /** A rule that runs for some brand; the version of no brand in particular where several differ. */
  ruleOf: (ruleId: string) => ToneRule | undefined;
}
