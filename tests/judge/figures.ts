/** How right an answer is against what people said; null where nothing can be said. */
export interface Figures {
  /** Comments that people labelled. */
  labelled: number;
  positives: number;
  precision: number | null;
  recall: number | null;
  f1: number | null;
  /** Of a thousand comments that are not it. */
  falseAlarms: number | null;
}

const share = (part: number, whole: number) => (whole === 0 ? null : part / whole);

/** @param pairs what people said, and what was answered */
export function figuresOf(pairs: readonly { said: boolean; answered: boolean }[]): Figures {
  const count = (said: boolean, answered: boolean) =>
    pairs.filter((pair) => pair.said === said && pair.answered === answered).length;
  const [hits, missed, wrong] = [count(true, true), count(true, false), count(false, true)];
  const benign = pairs.length - hits - missed;
  return {
    labelled: pairs.length,
    positives: hits + missed,
    precision: share(hits, hits + wrong),
    recall: share(hits, hits + missed),
    f1: share(2 * hits, 2 * hits + missed + wrong),
    falseAlarms: share(1000 * wrong, benign),
  };
}
