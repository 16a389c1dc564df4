import { foldText } from '../../../features/crisis/fold/fold-text';
import { KIND_FEATURES, kindFeatures } from '../../../features/crisis/judge/model/kind-features';
import { BUCKETS, LetterFeatures } from '../../../features/crisis/judge/model/letter-features';
import { readWords } from '../../../features/crisis/judge/model/read-words';
import {
  HEADS,
  type Head,
  TABLE_SIZE,
  type TrainedWeights,
} from '../../../features/crisis/judge/model/weights';
import { type WordsByKind, WordTable } from '../../../features/crisis/judge/model/word-table';
import { type Allowed, thresholdAt } from './threshold-at';
import {
  type Example,
  type Features,
  KIND_UNIT,
  type Linear,
  logitOf,
  trainLinear,
} from './train-linear';

/** A comment to learn from; undefined: nobody said. */
export interface TrainingComment {
  text: string;
  tox: 0 | 1 | undefined;
  threat: 0 | 1 | undefined;
  neg: 0 | 1 | undefined;
  /** How much its set counts. */
  counts: number;
  /** Of a set without abuse: what nobody said of it is taken for neutral. */
  benign: boolean;
  /** Of the benign set that thresholds are found on; no model that finds them has learnt from it. */
  unseen: boolean;
}

type Read = TrainingComment & Features;

const SEED = 20_261_122;
const SIZE = { buckets: BUCKETS, kinds: KIND_FEATURES };
/** Threats are one comment in fifty: each counts for several. */
const THREAT_COUNTS = 3;
/** No public set says what is negative: abuse is taken for it, benign sets are taken for neutral, and both count little. */
const GUESSED_COUNTS = { abuse: 0.05, decent: 0.1, benign: 0.2 };
/** From here on a text is negative: less than an even chance, as what is learnt from is mostly neutral. */
const NEGATIVE_FROM = -0.25;
const LARGEST = 127;

type Said = { said: 0 | 1; counts: number } | null;

/** What is learnt of a comment by each head; null: nothing. */
const LESSONS: Readonly<Record<Head, (comment: TrainingComment) => Said>> = {
  toxic: ({ tox, counts }) => (tox === undefined ? null : { said: tox, counts }),
  threat: ({ tox, threat, counts }) => {
    const said = threat ?? (tox === 0 ? 0 : undefined);
    if (said === undefined) return null;
    return { said, counts: said === 1 ? THREAT_COUNTS : counts };
  },
  negative: ({ tox, neg, benign, counts }) => {
    if (neg !== undefined) return { said: neg, counts };
    if (benign) return { said: 0, counts: GUESSED_COUNTS.benign * counts };
    if (tox === undefined) return null;
    return {
      said: tox,
      counts: (tox === 1 ? GUESSED_COUNTS.abuse : GUESSED_COUNTS.decent) * counts,
    };
  },
};

function trained(read: readonly Read[], head: Head): Linear {
  const examples = read.flatMap((comment): Example[] => {
    const lesson = LESSONS[head](comment);
    const { buckets, kinds } = comment;
    return lesson ? [{ buckets, kinds, ...lesson }] : [];
  });
  return trainLinear(examples, SIZE, SEED);
}

/** Writes one head's weights into the table, rounded, and says what one of them is worth. */
function written(table: Int8Array, weights: Float64Array, first: number, head: number): number {
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  const scale = largest / LARGEST || 1;
  weights.forEach((weight, i) => {
    table[(first + i) * HEADS.length + head] = Math.round(weight / scale);
  });
  return scale;
}

/** Reads comments as the judging does. */
function readComments(comments: readonly TrainingComment[], words: WordsByKind): Read[] {
  const table = new WordTable(words);
  const letters = new LetterFeatures();
  return comments.map((comment) => {
    const { folded } = foldText(comment.text);
    letters.read(folded);
    const { known, count } = readWords(folded, table);
    return {
      ...comment,
      buckets: letters.buckets.slice(0, letters.count),
      kinds: Uint16Array.from(kindFeatures(known, count)),
    };
  });
}

/**
 * Trains each head twice: without the benign set to find thresholds on it, then with it for the weights that ship.
 * @param allowed how often each head may be wrong
 * @param learnsUnseen false: the benign set is never learnt from, as when its figures are to be those of an unseen one
 */
export function trainLanguage(
  comments: readonly TrainingComment[],
  words: WordsByKind,
  allowed: Allowed,
  learnsUnseen = true,
): TrainedWeights {
  const read = readComments(comments, words);
  const seen = read.filter(({ unseen }) => !unseen);
  const benign = read.filter(({ unseen }) => unseen);
  const table = new Int8Array(TABLE_SIZE);
  const heads = HEADS.map((head, index) => {
    const blind = trained(seen, head);
    const logits = benign.map((comment) => logitOf(blind, comment));
    const full = learnsUnseen ? trained(read, head) : blind;
    return {
      scale: written(table, full.buckets, 0, index),
      kindScale: KIND_UNIT * written(table, full.kinds, BUCKETS, index),
      bias: full.bias,
      alone: thresholdAt(logits, allowed[head].alone),
      beside: thresholdAt(logits, allowed[head].beside),
    };
  });
  return {
    table,
    words,
    scale: heads.map(({ scale }) => scale),
    kindScale: heads.map(({ kindScale }) => kindScale),
    bias: heads.map(({ bias }) => bias),
    alone: heads.map(({ alone }) => alone),
    beside: heads.map(({ beside }) => beside),
    negativeFrom: NEGATIVE_FROM,
  };
}
