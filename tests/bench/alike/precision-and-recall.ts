/** A pair's likeness and its label. */
export interface Judged {
  likeness: number;
  alike: boolean;
}

/** How right warnings from one threshold on are. */
export interface Rightness {
  from: number;
  /** Of the pairs warned about, the share that are alike; 1 when none is. */
  precision: number;
  /** Of the pairs that are alike, the share warned about. */
  recall: number;
}

/** Precision and recall of warning about every pair at least so alike. */
export function rightnessFrom(from: number, judged: readonly Judged[]): Rightness {
  const warned = judged.filter(({ likeness }) => likeness >= from);
  const right = warned.filter(({ alike }) => alike).length;
  const all = judged.filter(({ alike }) => alike).length;
  return { from, precision: warned.length === 0 ? 1 : right / warned.length, recall: right / all };
}

/** The harmonic mean of both. */
const f1 = ({ precision, recall }: Rightness): number =>
  (2 * precision * recall) / (precision + recall);

/** The threshold that is right most often; of several, the middle one: the farthest from being wrong. */
export function bestOf(all: readonly Rightness[]): Rightness {
  const most = Math.max(...all.map(f1));
  const best = all.filter((one) => f1(one) === most);
  const middle = best[Math.floor((best.length - 1) / 2)];
  if (middle === undefined) throw new Error('no threshold to choose from');
  return middle;
}
