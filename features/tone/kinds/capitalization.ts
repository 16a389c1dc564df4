import type { Check } from '../model';
import { findPatterns } from './find-patterns';
import type { Find, Tools } from './finder';
import { foundAt } from './found';
import { MOST_READ } from './pattern';
import { sentencesOf } from './sentences';
import { liesWithin } from './within';
import { wordsIn } from './words';

/** Words that a title leaves small, French and English. */
const SMALL =
  /^(?:a|an|and|as|at|but|by|for|in|nor|of|on|or|the|to|up|au|aux|avec|ce|de|des|du|en|et|la|le|les|ou|par|pour|sans|sur|un|une)$/;
/** Part of the words after the first that may have a capital in a sentence: names. As Vale's. */
const NAMES = 0.2;

/**
 * Sentences that are not capitalised as asked: `$sentence` (a capital first and few after), `$title`, `$lower`,
 * `$upper`, or a pattern that each must match. `prefix` is what may stand before. What can be set right is a fix.
 */
export function findCapitalization(
  { match, prefix }: Extract<Check, { kind: 'capitalization' }>,
  { compile, spared }: Tools,
): Find {
  const judge = match.startsWith('$') ? null : findPatterns([match], false, compile);
  return (text) => {
    const never = [...spared(text.folded), ...text.aside];
    const sentences = text.once(sentencesOf);
    const judged = judge ? sentences.filter(({ start }) => start < MOST_READ) : sentences;
    return judged.flatMap(({ start, end }) => {
      const from = prefix && text.folded.startsWith(prefix, start) ? start + prefix.length : start;
      const sentence = text.folded.slice(from, end);
      const words = wordsIn(sentence)
        .filter((word) => !liesWithin({ start: from + word.start, end: from + word.end }, never))
        .filter(({ word }) => /\p{L}/u.test(word));
      const isRight = judge
        ? judge(sentence).length > 0
        : isCapitalised(
            words.map(({ word }) => word),
            match,
          );
      if (isRight) return [];
      return [foundAt(text, { start: from, end }, { instead: settled(sentence, words, match) })];
    });
  };
}

function isCapitalised(words: string[], match: string): boolean {
  const [first, ...others] = words;
  if (first === undefined) return true;
  switch (match) {
    case '$lower':
      return words.every((word) => word === word.toLowerCase());
    case '$upper':
      return words.every((word) => word === word.toUpperCase());
    case '$title':
      return beginsHigh(first) && others.every((word) => SMALL.test(word) || beginsHigh(word));
    case '$sentence':
      return beginsHigh(first) && others.filter(isHigh).length <= Math.ceil(others.length * NAMES);
    default:
      return true;
  }
}

function settled(
  sentence: string,
  words: { start: number; end: number; word: string }[],
  match: string,
): string | null {
  if (match !== '$lower' && match !== '$upper' && match !== '$sentence') return null;
  if (match === '$sentence' && beginsHigh(words[0]?.word ?? '')) return null;
  const changed = match === '$sentence' ? words.slice(0, 1) : words;
  return changed.reduceRight((said, { start, end, word }) => {
    const cased = {
      $lower: word.toLowerCase(),
      $upper: word.toUpperCase(),
      $sentence: word.replace(/\p{L}/u, (letter) => letter.toUpperCase()),
    }[match];
    return said.slice(0, start) + cased + said.slice(end);
  }, sentence);
}

/** True of a word without case too: a number, another script. */
const beginsHigh = (word: string) => {
  const [first = ''] = word;
  return first === first.toUpperCase();
};

const isHigh = (word: string) => {
  const [first = ''] = word;
  return first !== first.toLowerCase();
};
