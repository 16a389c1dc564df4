import { fillMessages } from '../fill-message';
import type { Check, ToneLanguage } from '../model';
import type { ReadText } from '../read-text';
import type { Find, Tools } from './finder';
import { foundAt } from './found';
import { sentencesOf } from './sentences';
import { englishSyllables, frenchSyllables } from './syllables';
import { wordsOf } from './words';

type Formula = Extract<Check, { kind: 'readability' }>['formula'];

/**
 * Under this many words one long name decides. The formulas were made on samples of a hundred, and replies have fewer: a
 * rule on them is best a suggestion.
 */
const FEWEST_WORDS = 8;

const LANGUAGE: Record<Formula, ToneLanguage> = { flesch: 'en', 'kandel-moles': 'fr' };

/**
 * A text harder to read than a rule allows, on the scale where 100 is very easy and 0 very hard. Only in the formula's
 * own language, and from eight words on. In the message the first `%s` is the score, the second the least wanted.
 */
export function findReadability(
  { formula, min }: Extract<Check, { kind: 'readability' }>,
  tools: Tools,
): Find {
  return (text, { language }) => {
    if (language !== LANGUAGE[formula]) return [];
    const score = readingEase(text, formula);
    if (score === null || score >= min) return [];
    const whole = { start: 0, end: text.folded.length };
    const message = fillMessages(tools.message, [Math.round(score), min]);
    return [foundAt(text, whole, { message })];
  };
}

/**
 * How easy a text is to read; null when it is too short to say.
 *
 * English: Flesch's Reading Ease (R. Flesch, "A new readability yardstick", Journal of Applied Psychology 32, 1948):
 * 206.835 − 1.015 × words per sentence − 84.6 × syllables per word.
 *
 * French: its adaptation by L. Kandel and A. Moles (« Application de l'indice de Flesch à la langue française », Cahiers
 * d'études de radio-télévision 19, 1958): 207 − 1.015 × words per sentence − 73.6 × syllables per word.
 */
export function readingEase(text: ReadText, formula: Formula): number | null {
  const words = text.once(wordsOf).filter(({ word }) => /\p{L}/u.test(word));
  if (words.length < FEWEST_WORDS) return null;
  const wordsPerSentence = words.length / text.once(sentencesOf).length;
  const count = formula === 'flesch' ? englishSyllables : frenchSyllables;
  const syllables = words.reduce((sum, { word }) => sum + count(word), 0) / words.length;
  return formula === 'flesch'
    ? 206.835 - 1.015 * wordsPerSentence - 84.6 * syllables
    : 207 - 1.015 * wordsPerSentence - 73.6 * syllables;
}
