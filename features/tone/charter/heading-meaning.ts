import type { NetworkId } from '../../../networks/contract';
import { fold } from '../../replies/search/fold';
import type { ToneLanguage } from '../model';
import type { SectionKind } from './model';

/** What a heading says of what stands below it; null and empty: nothing. */
export interface HeadingMeaning {
  kind: SectionKind | null;
  networks: NetworkId[];
  language: ToneLanguage | null;
}

/** In this order: the first that fits. On folded words: small letters, no accents, straight apostrophes. */
const KINDS: readonly [SectionKind, RegExp][] = [
  [
    'lexicon',
    /\b(?:lexique|vocabulaire|glossaire|mots|lexicon|vocabulary|glossary|words|wording)\b|\bdire\b.*\bpas dire\b|\bsay\b.*\b(?:don't|not) say\b/,
  ],
  [
    'pairs',
    /\b(?:faire|dire|oui)\b.*\b(?:pas|eviter|jamais|non)\b|\bdos?\b.*\b(?:don'?ts?|not)\b|\bexemples?\b|\bexamples?\b/,
  ],
  ['dont', /^(?:a eviter|(?:a )?ne pas faire|on evite|jamais|don'?ts?|avoid|never)\b/],
  ['do', /^(?:a faire|on fait|dos?)\b/],
  ['voice', /\b(?:voix|ton|tonalite|style|registre|voice|tone|register)\b/],
];

const NETWORKS: readonly [NetworkId, RegExp][] = [
  ['facebook', /\bfacebook\b/],
  ['x', /\btwitter\b|(?:^|[\s(/,])x(?=$|[\s)/,:])/],
  ['linkedin', /\blinkedin\b/],
  ['instagram', /\binstagram\b/],
];

const FRENCH = /\b(?:francais|french)\b/;
const ENGLISH = /\b(?:anglais|english)\b/;

/** What a heading means, in French or in English; forgiving: what it doesn't know means nothing. */
export function headingMeaning(heading: string): HeadingMeaning {
  const words = fold(heading);
  const networks = NETWORKS.filter(([, named]) => named.test(words)).map(([network]) => network);
  const kind = KINDS.find(([, says]) => says.test(words))?.[0] ?? null;
  const isFrench = FRENCH.test(words);
  return {
    // « Le ton sur Instagram » is about the network first
    kind: networks.length > 0 && (kind === null || kind === 'voice') ? 'network' : kind,
    networks,
    language: isFrench === ENGLISH.test(words) ? null : isFrench ? 'fr' : 'en',
  };
}
