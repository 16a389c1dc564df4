import type { NetworkId, Purpose } from '../../networks/contract';
import type { ToneLanguage } from './model';

/** What a text is written for: everything that rules may ask about, as plain data. */
export interface ToneContext {
  /** Of the text. */
  language: ToneLanguage;
  /** Of the messages. */
  panelLanguage: ToneLanguage;
  network: NetworkId | null;
  purpose: Purpose;
  incident: boolean;
  brand: ToneBrand | null;
  /** Names and accounts of the other brands: none may appear. */
  otherBrands: { name: string; handles: string[] }[];
  /** The comment or post being answered; what it quotes is not ours. */
  answered: { text: string; authorName: string | null } | null;
}

export interface ToneBrand {
  name: string;
  handles: string[];
  /** How the brand addresses people in French; null: not said. */
  register: 'vous' | 'tu' | null;
  /** Words spelt one way only: brand, products. */
  spellings: string[];
  /** Domains of link shorteners that the brand uses. */
  shorteners: string[];
  /** Words said and not said, from the charter's lexicon. */
  lexicon: { say: string; dont: string; why: string }[];
}
