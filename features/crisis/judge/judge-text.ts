import { foldText } from '../fold/fold-text';
import { findLearned } from './find-learned';
import { findWordings } from './find-wordings';
import { fuse } from './fuse';
import type { Judgement } from './judgement';
import { LetterFeatures } from './model/letter-features';
import { scoreText } from './model/score';
import type { Weights } from './model/weights';
import { englishGroups } from './patterns/en/english';
import { englishVocabulary } from './patterns/en/vocabulary';
import { frenchGroups } from './patterns/fr/french';
import { frenchVocabulary } from './patterns/fr/vocabulary';
import { ReadyWordings } from './patterns/ready-wordings';
import { voteLanguage } from './vote-language';

export type JudgeText = (text: string, language?: 'fr' | 'en') => Judgement;

/** Comments are cut here: longer ones than any network takes are judged by their beginning. */
const LONGEST = 10_000;
const BOTH = ['fr', 'en'] as const;

/** What makes the wordings of both languages ready, group by group: each step takes a millisecond or a few. */
export function groupSteps(): {
  groups: Record<'fr' | 'en', ReadyWordings>;
  steps: (() => void)[];
} {
  const [fr, en] = [new ReadyWordings(frenchVocabulary), new ReadyWordings(englishVocabulary)];
  const steps = [
    ...frenchGroups.map((group) => () => fr.add(group)),
    ...englishGroups.map((group) => () => en.add(group)),
  ];
  return { groups: { fr, en }, steps };
}

/** The wordings of both languages, to be looked for. An expression is only made when a text may hold it. */
export function readyGroups(): Record<'fr' | 'en', ReadyWordings> {
  const { groups, steps } = groupSteps();
  for (const step of steps) step();
  return groups;
}

/**
 * Prepares the judging of comments. What it returns keeps nothing of a text and never throws on one.
 * @param models what `npm run train` wrote, read by `readWeights`; null: by wordings alone
 * @param groups those of another judge, to be shared
 */
export function prepareJudge(
  models: Readonly<Record<'fr' | 'en', Weights>> | null,
  groups = readyGroups(),
): JudgeText {
  const letters = new LetterFeatures();
  return (text, said) => {
    const read = foldText(text.slice(0, LONGEST));
    const { folded } = read;
    const language = said ?? voteLanguage(read.raw, folded);
    const asked = language === 'und' ? BOTH : [language];
    const wordings = asked.flatMap((one) => findWordings(folded, groups[one]));
    const scored = asked.flatMap((one) => {
      if (!models) return [];
      const scores = scoreText(folded, models[one], letters);
      return [{ scores, weights: models[one] }];
    });
    const learned = scored.flatMap(({ scores, weights }) =>
      findLearned(folded, wordings, scores, weights),
    );
    const sounds = scored.some(
      ({ scores, weights }) => scores.logit.negative >= weights.negativeFrom,
    );
    const judgement = fuse([...wordings, ...learned], read, language);
    return { ...judgement, negative: judgement.negative || sounds };
  };
}
