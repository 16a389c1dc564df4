import * as v from 'valibot';
import { writeWeights } from '../../../features/crisis/judge/model/weights';
import { readInput } from '../read-input';
import { readLines } from '../read-line';
import { listedWords } from './listed-words';
import { ownWords } from './own-words';
import { TRAINING_SETS } from './sets';
import { ALLOWED } from './threshold-at';
import { type TrainingComment, trainLanguage } from './train-language';

const Input = v.object({
  language: v.picklist(['fr', 'en']),
  sets: v.record(v.string(), v.string()),
  lists: v.array(v.array(v.tuple([v.string(), v.picklist([1, 2])]))),
});

/** Run by `npm run train`, bundled: prints the file of one language's model in base 64. */
async function train(): Promise<void> {
  const { language, sets, lists } = v.parse(Input, await readInput());
  const comments = Object.entries(TRAINING_SETS[language]).flatMap(([name, { counts, benign }]) =>
    readLines(sets[name] ?? '').map((read): TrainingComment => {
      if (!read.ok) throw new Error(`${name}, line ${read.line}: ${read.why}`);
      const { text, tox, threat, neg } = read.comment;
      return {
        text,
        tox: benign ? 0 : tox,
        threat: benign ? 0 : threat,
        neg,
        counts,
        benign: benign !== undefined,
        unseen: benign === 'unseen',
      };
    }),
  );
  const words = [...ownWords(language), ...listedWords(lists)];
  const weights = trainLanguage(comments, words, ALLOWED[language]);
  const shown = (logits: readonly number[]) => logits.map((one) => one.toFixed(2)).join(', ');
  process.stderr.write(
    `${language}: ${comments.length} comments, ${words.flatMap(([, some]) => some).length} words; thresholds of abuse, threat, negative: ${shown(weights.alone)}; beside another source: ${shown(weights.beside)}\n`,
  );
  process.stdout.write(Buffer.from(writeWeights(weights)).toString('base64'));
}

void train();
