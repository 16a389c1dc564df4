import type { NetworkId } from '../../networks/contract';
import type { OpeningHours } from './hours';

/** An account that a brand speaks from. */
export interface Account {
  network: NetworkId;
  /** Handle or profile path, without `@`, as the network's addresses give it. Compared without case. */
  handle: string;
}

/** How soon a brand wants to answer, in minutes of its hours; at its peaks it may want to be faster, or slower. */
export interface AnswerWithin {
  usual: number;
  atPeaks: number;
}

/** One client of the community manager. */
export interface Brand {
  /** UUIDv7. */
  id: string;
  name: string;
  /** `#rrggbb`; shown only as the rail's spine and the dot beside the name. */
  color: string;
  /** The language its replies are in when nothing else says so. */
  language: 'fr' | 'en';
  /** All those in which it answers, `language` first. */
  languages: ('fr' | 'en')[];
  accounts: Account[];
  /** Names with which its people sign. */
  agents: string[];
  /** When it answers; null: not said. */
  hours: OpeningHours | null;
  /** When most write to it; null: not said. */
  peaks: OpeningHours | null;
  /** Within how long, in minutes of its hours, a comment gets its first answer; null: not said. */
  answerWithin: AnswerWithin | null;
  /** Accounts of those that it compares itself with. */
  competitors: Account[];
  /** How it addresses people in French; null: not said. */
  register: 'vous' | 'tu' | null;
  /** Names of its own and of its products, spelt one way only. */
  spellings: string[];
  /** Domains of link shorteners that it uses. */
  shorteners: string[];
  /** Since when an incident is under way, as a person said; null: none. */
  incidentSince: number | null;
  createdAt: number;
  updatedAt: number;
  deletedAt: number | null;
}

/** The brand that speaks from this account; undefined when no brand claims it. */
export function brandOfAccount<Known extends Pick<Brand, 'accounts'>>(
  brands: readonly Known[],
  account: Account,
): Known | undefined {
  const handle = account.handle.toLowerCase();
  return brands.find((brand) =>
    brand.accounts.some(
      (own) => own.network === account.network && own.handle.toLowerCase() === handle,
    ),
  );
}
