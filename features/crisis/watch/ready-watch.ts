import { digestOf } from '../../../networks/digest';
import { nativePattern } from '../../tone/kinds/native-pattern';
import type { CompilePattern } from '../../tone/kinds/pattern';
import { inTurns } from '../in-turns';
import { MOST_HITS } from './limits';
import type { WatchHit, WatchPlace } from './model';
import { watchFor } from './prepare-watch';
import { readyTerm } from './ready-term';
import type { StoredTerm } from './stored-term';

/** All terms that are watched, ready to be looked for. */
export interface ReadyWatch {
  /** What is found in a text seen there, in the order of the text; where it is nobody's in particular, terms of every brand are for it. */
  find: (text: string, place: WatchPlace) => WatchHit[];
  /** Changes whenever a term does. */
  revision: number;
}

/**
 * Makes the terms ready.
 * @param stored removed ones too: they count for nothing
 * @param loadPattern `loadSafePattern`, called where a term is a pattern: most lists have none, and it takes its time
 */
export async function readyWatch(
  stored: readonly StoredTerm[],
  loadPattern: () => Promise<CompilePattern>,
): Promise<ReadyWatch> {
  const terms = stored.filter(({ isOn, deletedAt }) => isOn && deletedAt === null);
  const compile = terms.some(({ kind }) => kind === 'pattern')
    ? await loadPattern()
    : nativePattern;
  const tried = await inTurns(terms, (term) => ({ term, ready: readyTerm(term, compile) }));
  const { watchText } = watchFor(tried);
  const owners = [...new Set(terms.flatMap(({ brandId }) => brandId ?? []))];
  const revision = digestOf(terms.map(({ id, updatedAt }) => `${id} ${updatedAt}`).join());
  return {
    revision,
    find: (text, place) => {
      const hits = watchText(text, place);
      if (place.brandId !== null || owners.length === 0) return hits;
      for (const brandId of owners) {
        const own = watchText(text, { ...place, brandId });
        hits.push(...own.filter(({ term }) => term.brandId !== null));
      }
      return hits.sort((one, other) => one.start - other.start).slice(0, MOST_HITS);
    },
  };
}
