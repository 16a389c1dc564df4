import type { Evidence } from './evidence';
import { isJoke } from './is-joke';
import { isReported } from './is-reported';
import type { Scores } from './model/score';
import type { Weights } from './model/weights';
import { HARD_KINDS, WORD_KINDS } from './model/word-kind';

/** Where a wording finds criticism, or praise, abuse has to be spoken for more clearly, by this many logits. */
const DOUBT = 1;
/** Said in a comment, they make it criticism unless a word of abuse and the model are against it. */
const CRITICISM = new Set(['complaint', 'safety', 'legal', 'boycott', 'press']);

const abuse = { target: 'person', negative: true } as const;
const VIOLENCE = WORD_KINDS.indexOf('violence');
const isHard = WORD_KINDS.map((kind) => HARD_KINDS.has(kind));

/**
 * What the trained model adds to the wordings: abuse where it is certain, its words being those of abuse that stand there,
 * or those that weigh most; a threat only where both of its heads agree and a word of
 * violence stands there.
 */
export function findLearned(
  folded: string,
  wordings: readonly Evidence[],
  scores: Scores,
  { alone, beside }: Weights,
): Evidence[] {
  const { toxic, threat } = scores.logit;
  const [toxicAlone = 0, threatAlone = 0] = alone;
  const [toxicBeside = 0] = beside;
  const found: Evidence[] = [];
  const isCritical = wordings.some(({ category }) => CRITICISM.has(category));
  const isPraise = wordings.some(({ category }) => category === 'praise');
  const abusive = scores.known.filter(({ kind }) => isHard[kind] === true);
  const hard = abusive.filter(({ start }) => !isReported(folded, start));
  const isThreat = threat >= threatAlone && toxic >= toxicBeside;
  const isViolent = scores.known.some(({ kind }) => kind === VIOLENCE);
  if (isThreat && isViolent && !isCritical && !isJoke(folded)) {
    const word = scores.word('threat');
    const why = { kind: 'learned' } as const;
    if (word) found.push({ category: 'threat', severity: 3, ...abuse, ...word, why });
  }
  const isDoubtful = isCritical || isPraise || hard.length < abusive.length;
  if (toxic < toxicAlone + (isDoubtful ? DOUBT : 0)) return found;
  if (isDoubtful && hard.length === 0) return found;
  for (const { start, end } of hard) {
    const why = { kind: 'listed' } as const;
    found.push({ category: 'insult', severity: 2, ...abuse, start, end, why });
  }
  const word = scores.word('toxic');
  const why = { kind: 'learned' } as const;
  if (word) found.push({ category: 'insult', severity: 2, ...abuse, ...word, why });
  return found;
}
