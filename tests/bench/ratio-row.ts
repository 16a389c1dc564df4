import { rounded } from './measures.ts';
import type { BenchRow } from './row.ts';

interface Ratio {
  name: string;
  /** Of `value` and `floor`. */
  unit: string;
  value: number;
  floor: number;
  /** How many times its floor the value may be. */
  most: number;
}

/** A row whose budget is so many times its floor. */
export const ratioRow = ({ name, unit, value, floor, most }: Ratio): BenchRow => ({
  name,
  value: rounded(value),
  unit,
  floor: rounded(floor),
  ratio: rounded(value / floor),
  budget: `ratio ≤ ${most}`,
  ok: value / floor <= most,
});
