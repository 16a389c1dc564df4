import { fold } from '../../replies/search/fold';
import { lexiconLines } from './lexicon-of';
import type { CharterPair, CharterSection, LexiconLine } from './model';
import { pairsOf } from './pairs-of';

/** A section as it is shown: its examples and words one by one, the rest as prose. */
export interface CharterPassage {
  section: CharterSection;
  pairs: CharterPair[];
  lines: LexiconLine[];
  /** Markdown. */
  prose: string;
}

/** Each as often as it is different: what is given twice is shown once. */
const once = <Item>(items: readonly Item[]): Item[] => [
  ...new Map(items.map((item) => [JSON.stringify(item), item])).values(),
];

/** Takes a section's examples and words out of its prose. */
export function passageOf(section: CharterSection): CharterPassage {
  if (section.kind === 'lexicon') {
    const { lines, rest } = lexiconLines(section);
    return { section, pairs: [], lines: once(lines), prose: rest };
  }
  if (section.kind === 'pairs' || section.kind === 'do' || section.kind === 'dont') {
    const { pairs, rest } = pairsOf(section);
    return { section, pairs: once(pairs), lines: [], prose: rest };
  }
  return { section, pairs: [], lines: [], prose: section.body };
}

/**
 * What holds every word looked for, accents and case aside: of a section whose heading does, all; of others the
 * examples, lexicon lines and prose that do.
 */
export function findInCharter(passages: readonly CharterPassage[], query: string) {
  const words = fold(query).split(' ').filter(Boolean);
  if (words.length === 0) return [...passages];
  const holds = (...texts: string[]) => {
    const folded = fold(texts.join(' '));
    return words.every((word) => folded.includes(word));
  };
  return passages.flatMap((passage) => {
    if (holds(passage.section.heading)) return [passage];
    const pairs = passage.pairs.filter(({ say, avoid }) => holds(say, avoid));
    const lines = passage.lines.filter(({ say, dont, why }) => holds(say, dont, why));
    const prose = holds(passage.prose) ? passage.prose : '';
    return pairs.length + lines.length + prose.length === 0
      ? []
      : [{ ...passage, pairs, lines, prose }];
  });
}
