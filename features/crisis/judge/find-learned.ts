import type { Evidence } from './evidence';
import { isReported } from './is-reported';
import type { Listed } from './model/find-listed';
import type { Scores } from './model/score';
import type { Weights } from './model/weights';

/** A word that is bad in some senses only has to be spoken for more clearly by the model. */
const DOUBTFUL_WORD = 2;
/** Said in a comment, they make it criticism as long as nothing but the model finds abuse in it. */
const CRITICISM = new Set(['complaint', 'safety', 'legal', 'boycott', 'question', 'press']);

const abuse = { target: 'person', negative: true } as const;

/**
 * What the trained model adds to the wordings: abuse when it is certain by itself, or when a listed word and it agree;
 * a threat only where both of its heads agree.
 */
export function findLearned(
  folded: string,
  wordings: readonly Evidence[],
  scores: Scores,
  listed: readonly Listed[],
  { alone, beside }: Weights,
): Evidence[] {
  const found: Evidence[] = [];
  const { toxic, threat } = scores.logit;
  const [toxicAlone = 0, threatAlone = 0] = alone;
  const [toxicBeside = 0] = beside;
  // People swear when they are delighted too.
  const praised = wordings.some(({ category }) => category === 'praise');
  for (const { grade, start, end } of listed) {
    const doubt = grade === 1 ? DOUBTFUL_WORD : 0;
    if (toxic < (praised ? toxicAlone : toxicBeside + doubt)) continue;
    if (isReported(folded, start)) continue;
    const why = { kind: 'listed' } as const;
    found.push({ category: 'insult', severity: 2, ...abuse, start, end, why });
  }
  const criticism = wordings.some(({ category }) => CRITICISM.has(category));
  const why = { kind: 'learned' } as const;
  if (threat >= threatAlone && toxic >= toxicBeside && !criticism) {
    const word = scores.word('threat');
    if (word) found.push({ category: 'threat', severity: 3, ...abuse, ...word, why });
  }
  if (toxic >= toxicAlone && !criticism) {
    const word = scores.word('toxic');
    if (word) found.push({ category: 'insult', severity: 2, ...abuse, ...word, why });
  }
  return found;
}
