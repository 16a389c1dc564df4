import { foldText } from '../../../features/crisis/fold/fold-text';
import { findListed } from '../../../features/crisis/judge/model/find-listed';
import { BUCKETS } from '../../../features/crisis/judge/model/hash-features';
import { bucketsOf } from '../../../features/crisis/judge/model/score';
import { HEADS, type Weights } from '../../../features/crisis/judge/model/weights';
import { type Example, type Linear, trainLinear } from './train-linear';

/** A comment to learn from; undefined: nobody said. */
export interface TrainingComment {
  text: string;
  tox: 0 | 1 | undefined;
  threat: 0 | 1 | undefined;
  /** How much its set counts. */
  counts: number;
  /** Of the benign set that thresholds are found on; no model that finds them has learnt from it. */
  benign: boolean;
}

type Read = TrainingComment & { buckets: Uint32Array; grade: 0 | 1 | 2 };

const SEED = 20_261_122;
/** Threats are one comment in fifty: each counts for several. */
const THREAT_COUNTS = 3;
/** Alarms in a thousand comments of the benign set that each way of raising one may give. */
const ALLOWED = 1.5;
/** No threshold below: the benign sets are small, and a comment is not abuse by a narrow margin. */
const LEAST = { alone: [4, 0.5], beside: [1, 0] } as const;

function examplesOf(read: readonly Read[], head: (typeof HEADS)[number]): Example[] {
  return read.flatMap(({ buckets, tox, threat, counts }): Example[] => {
    const said = head === 'toxic' ? tox : (threat ?? (tox === 0 ? 0 : undefined));
    if (said === undefined) return [];
    return [{ buckets, said, counts: head === 'threat' && said === 1 ? THREAT_COUNTS : counts }];
  });
}

function logit({ weights, bias }: Linear, { buckets }: Read): number {
  let sum = 0;
  for (const bucket of buckets) sum += weights[bucket] ?? 0;
  return sum / Math.sqrt(Math.max(buckets.length, 1)) + bias;
}

/** The threshold that as many of the benign as allowed are above. */
function threshold(logits: readonly number[], among: number, least: number): number {
  const over = [...logits].sort((a, b) => b - a)[Math.floor((ALLOWED * among) / 1000)];
  return Math.max(least, over ?? least);
}

/** Trains each head twice: without the benign set to find thresholds on it, then with it for the weights that ship. */
export function trainLanguage(
  comments: readonly TrainingComment[],
  listed: Weights['listed'],
): Weights {
  const read = comments.map((comment): Read => {
    const { folded } = foldText(comment.text);
    const found = findListed(folded, listed);
    const grade = found.some((one) => one.grade === 2) ? 2 : found.length > 0 ? 1 : 0;
    return { ...comment, grade, buckets: Uint32Array.from(bucketsOf(folded, found)) };
  });
  const benign = read.filter((comment) => comment.benign);
  const table = new Int8Array(BUCKETS * HEADS.length);
  const heads = HEADS.map((head, index) => {
    const unseen = trainLinear(
      examplesOf(
        read.filter((comment) => !comment.benign),
        head,
      ),
      BUCKETS,
      SEED,
    );
    const full = trainLinear(examplesOf(read, head), BUCKETS, SEED);
    const largest = full.weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
    const scale = largest / 127 || 1;
    full.weights.forEach((weight, bucket) => {
      table[bucket * HEADS.length + index] = Math.round(weight / scale);
    });
    const logits = benign.map((comment) => logit(unseen, comment));
    const beside = logits.filter((_, i) => benign[i]?.grade === 2);
    return {
      scale,
      bias: full.bias,
      alone: threshold(logits, benign.length, LEAST.alone[index] ?? 0),
      beside: threshold(beside, benign.length, LEAST.beside[index] ?? 0),
    };
  });
  return {
    table,
    listed,
    scale: heads.map(({ scale }) => scale),
    bias: heads.map(({ bias }) => bias),
    alone: heads.map(({ alone }) => alone),
    beside: heads.map(({ beside }) => beside),
  };
}
