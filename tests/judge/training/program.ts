import * as v from 'valibot';
import { writeWeights } from '../../../features/crisis/judge/model/weights';
import { readInput } from '../read-input';
import { heldOutRows } from './held-out';
import { readSets } from './labelled-set';
import { listedWords } from './listed-words';
import { ownWords } from './own-words';
import { ALLOWED } from './threshold-at';
import { trainLanguage } from './train-language';

const Input = v.object({
  language: v.picklist(['fr', 'en']),
  /** The rows of a report instead of a model. */
  isHeldOut: v.boolean(),
  sets: v.record(v.string(), v.string()),
  lists: v.array(v.array(v.tuple([v.string(), v.picklist([1, 2])]))),
});

/** Run by `npm run train`, bundled: prints the file of one language's model in base 64. */
async function train(): Promise<void> {
  const { language, isHeldOut, sets, lists } = v.parse(Input, await readInput());
  const comments = readSets(language, sets);
  const words = [...ownWords(language), ...listedWords(lists)];
  if (isHeldOut) {
    process.stdout.write(`${heldOutRows(language, comments, words).join('\n')}\n`);
    return;
  }
  const weights = trainLanguage(
    comments.map(({ learnt }) => learnt),
    words,
    ALLOWED[language],
  );
  const shown = (logits: readonly number[]) => logits.map((one) => one.toFixed(2)).join(', ');
  process.stderr.write(
    `${language}: ${comments.length} comments, ${words.flatMap(([, some]) => some).length} words; thresholds of abuse, threat, negative: ${shown(weights.alone)}; beside another source: ${shown(weights.beside)}\n`,
  );
  process.stdout.write(Buffer.from(writeWeights(weights)).toString('base64'));
}

void train();
