import type { CompilePattern } from '../../tone/kinds/pattern';
import { ANY_PLACE, anywhere } from './anywhere';
import type { WatchHit, WatchTerm } from './model';
import { prepareWatch } from './prepare-watch';

/** What would have been found, but for an exception. */
interface SparedHit {
  hit: WatchHit;
  side: 'before' | 'after';
  /** The exception's words. */
  words: string;
}

/** What a term makes of a text. */
export interface TermTrial {
  hits: WatchHit[];
  spared: SparedHit[];
}

/**
 * Makes a term ready to be tried, wherever it may be for.
 * @param compile of `loadSafePattern`
 */
export function tryTerm(term: WatchTerm, compile: CompilePattern): (text: string) => TermTrial {
  const bare = anywhere(term);
  const find = (over: Partial<WatchTerm>) => {
    const { watchText } = prepareWatch([{ ...bare, ...over }], compile);
    return (text: string) => watchText(text, ANY_PLACE);
  };
  const none = { notBefore: [], notAfter: [] };
  const [findIt, findBare] = [find({}), find(none)];
  const exceptions = [
    ...bare.notBefore.map((words) => ({ side: 'before' as const, words })),
    ...bare.notAfter.map((words) => ({ side: 'after' as const, words })),
  ];
  return (text) => {
    const hits = findIt(text);
    if (exceptions.length === 0) return { hits, spared: [] };
    const left = findBare(text).filter((hit) => !hits.some((one) => one.start === hit.start));
    if (left.length === 0) return { hits, spared: [] };
    // each alone says which of them it was
    const alone = exceptions.map(({ side, words }) => {
      const over = side === 'before' ? { notBefore: [words] } : { notAfter: [words] };
      const starts = new Set(find({ ...none, ...over })(text).map(({ start }) => start));
      return { side, words, spares: ({ start }: WatchHit) => !starts.has(start) };
    });
    const spared = left.flatMap((hit) => {
      const by = alone.find(({ spares }) => spares(hit));
      return by ? [{ hit, side: by.side, words: by.words }] : [];
    });
    return { hits, spared };
  };
}
