import { type Pace, startPace } from '../../replies/interchange/pace';
import type { CompilePattern } from '../../tone/kinds/pattern';
import { MOST_HITS } from './limits';
import type { WatchTerm } from './model';
import { prepareWatch, type Watch } from './prepare-watch';

/** Terms made ready between two rests: 20 ms of work on a page that was just opened. */
const PART = 250;

/**
 * The same as `prepareWatch` for a page, which goes on answering meanwhile: terms in parts, each with an automaton of
 * its own. A text takes as many readings as there are parts, which is nothing for one that a person types.
 * @throws the pace's reason when given up
 */
export async function prepareInParts(
  terms: readonly WatchTerm[],
  compile: CompilePattern,
  pace: Pace,
): Promise<Pick<Watch, 'watchText'>> {
  const rest = startPace(pace);
  const parts: Watch[] = [];
  for (let from = 0; from < terms.length; from += PART) {
    await rest(from / terms.length);
    parts.push(prepareWatch(terms.slice(from, from + PART), compile));
  }
  return {
    watchText: (raw, place) =>
      parts
        .flatMap(({ watchText }) => watchText(raw, place))
        .sort((a, b) => a.start - b.start || b.end - a.end)
        .slice(0, MOST_HITS),
  };
}
