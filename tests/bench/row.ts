/** One line of `npm run bench`: what Vigie takes against the least that the machine can, in the same run. */
export interface BenchRow {
  name: string;
  value: number;
  /** Of `value` and `floor`. */
  unit: string;
  /** The same work done at its barest; null where there is nothing to compare with. */
  floor: number | null;
  /** As the budget means it; null without a floor. */
  ratio: number | null;
  /** What has to hold, in words: `ratio ≥ 0.7`, `value ≤ 12`. */
  budget: string;
  ok: boolean;
}
