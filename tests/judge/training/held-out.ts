import { prepareJudge } from '../../../features/crisis/judge/judge-text';
import { readWeights, writeWeights } from '../../../features/crisis/judge/model/weights';
import type { WordsByKind } from '../../../features/crisis/judge/model/word-table';
import { reportRows } from '../report-table';
import type { SetComment } from './labelled-set';
import { ALLOWED } from './threshold-at';
import { trainLanguage } from './train-language';

/** Each comment is judged by a model that learnt from the other three quarters of its set. */
const FOLDS = 4;
const HALVES = 2;

/**
 * How right the judging is on comments that its model has not learnt from, as rows of a report. The unseen benign set is
 * learnt from by none: each half's false alarms are counted with the thresholds that were found on the other half.
 */
export function heldOutRows(
  language: 'fr' | 'en',
  comments: readonly SetComment[],
  words: WordsByKind,
): string[] {
  const judged = Array.from({ length: FOLDS }, (_, fold) => {
    const isKept = ({ nth, learnt: { unseen } }: SetComment) =>
      unseen ? nth % HALVES === fold % HALVES : nth % FOLDS !== fold;
    const isAsked = ({ nth, learnt: { unseen } }: SetComment) =>
      unseen ? fold < HALVES && nth % HALVES !== fold : nth % FOLDS === fold;
    const learnt = comments.filter(isKept).map((comment) => comment.learnt);
    const weights = readWeights(
      writeWeights(trainLanguage(learnt, words, ALLOWED[language], false)),
    );
    const judge = prepareJudge({ fr: weights, en: weights });
    return comments.filter(isAsked).map(({ set, labelled }) => ({
      set,
      comment: labelled,
      judgement: judge(labelled.text, language),
    }));
  }).flat();
  return [...Map.groupBy(judged, ({ set }) => set)].flatMap(([set, some]) =>
    reportRows(set === 'own' ? `own, ${language}` : set, some),
  );
}
