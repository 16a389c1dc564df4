import type { NetworkId } from '../../../networks/contract';
import { type Pace, startPace } from '../../replies/interchange/pace';
import type { CompilePattern } from '../../tone/kinds/pattern';
import { ANY_PLACE, anywhere } from './anywhere';
import { MOST_HITS } from './limits';
import type { WatchHit, WatchTerm } from './model';
import { prepareWatch, type Watch } from './prepare-watch';
import { termState } from './term-state';

/** For whom and where a sentence is tried; null: whoever, wherever, in whatever language. */
export interface TrialPlace {
  brandId: string | null;
  network: NetworkId | null;
  language: 'fr' | 'en' | null;
  /** Milliseconds since 1970. */
  at: number;
}

/** What a list would see in a sentence, in its order. */
export type TryText = (text: string, place: TrialPlace) => WatchHit[];

/** Terms made ready between two rests: 20 ms of work on a page that was just opened. */
const PART = 250;

/**
 * Makes a list ready to be tried on a page, which goes on answering meanwhile: terms in parts, each with an automaton of
 * its own. A text takes as many readings as there are parts, which is nothing for one that a person types.
 * @param compile of `loadSafePattern`
 * @throws the pace's reason when given up
 */
export async function tryList(
  terms: readonly WatchTerm[],
  compile: CompilePattern,
  pace: Pace,
): Promise<TryText> {
  const rest = startPace(pace);
  const byId = new Map(terms.map((term) => [term.id, term]));
  const parts: Watch[] = [];
  for (let from = 0; from < terms.length; from += PART) {
    await rest(from / terms.length);
    parts.push(prepareWatch(terms.slice(from, from + PART).map(anywhere), compile));
  }
  return (text, place) =>
    parts
      .flatMap(({ watchText }) => watchText(text, ANY_PLACE))
      .flatMap((hit) => {
        const term = byId.get(hit.term.id);
        return term && mayBeFor(term, place) ? [{ ...hit, term }] : [];
      })
      .sort((a, b) => a.start - b.start || b.end - a.end)
      .slice(0, MOST_HITS);
}

const mayBeFor = (term: WatchTerm, { brandId, network, language, at }: TrialPlace): boolean =>
  termState(term, at) === 'on' &&
  (brandId === null || term.brandId === null || term.brandId === brandId) &&
  (network === null || term.networks.length === 0 || term.networks.includes(network)) &&
  (language === null || term.language === null || term.language === language);
