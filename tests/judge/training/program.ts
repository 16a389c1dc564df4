import * as v from 'valibot';
import { writeWeights } from '../../../features/crisis/judge/model/weights';
import { readInput } from '../read-input';
import { readLines } from '../read-line';
import { listedWords } from './listed-words';
import { TRAINING_SETS } from './sets';
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
      const { text, tox, threat } = read.comment;
      return {
        text,
        tox: benign ? 0 : tox,
        threat: benign ? 0 : threat,
        counts,
        benign: benign === 'unseen',
      };
    }),
  );
  const weights = trainLanguage(comments, listedWords(lists));
  process.stderr.write(
    `${language}: ${comments.length} comments, ${weights.listed.size} listed words, alone from ${weights.alone.map((one) => one.toFixed(2)).join(' and ')}, beside another source from ${weights.beside.map((one) => one.toFixed(2)).join(' and ')}\n`,
  );
  process.stdout.write(Buffer.from(writeWeights(weights)).toString('base64'));
}

void train();
