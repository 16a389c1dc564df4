import { type LabelledComment, readLines } from '../read-line';
import { TRAINING_SETS } from './sets';
import type { TrainingComment } from './train-language';

/** One comment of a set, as training and as the report have it. */
export interface SetComment {
  set: string;
  /** Which of its set it is, counted from 0. */
  nth: number;
  learnt: TrainingComment;
  labelled: LabelledComment;
}

/** The comments of all sets of a language; a benign set's are free of abuse, labelled or not. */
export function readSets(
  language: 'fr' | 'en',
  sets: Readonly<Record<string, string>>,
): SetComment[] {
  return Object.entries(TRAINING_SETS[language]).flatMap(([set, { counts, benign }]) =>
    readLines(sets[set] ?? '').map((read, nth): SetComment => {
      if (!read.ok) throw new Error(`${set}, line ${read.line}: ${read.why}`);
      const labelled: LabelledComment = benign
        ? { ...read.comment, tox: 0, threat: 0 }
        : read.comment;
      const { text, tox, threat, neg } = labelled;
      return {
        set,
        nth,
        labelled,
        learnt: {
          text,
          tox,
          threat,
          neg,
          counts,
          benign: benign !== undefined,
          unseen: benign === 'unseen',
        },
      };
    }),
  );
}
