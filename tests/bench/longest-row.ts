import { rounded } from './measures.ts';
import type { BenchRow } from './row.ts';
import type { OwnTask } from './trace.ts';

/** Milliseconds: what browsers call a long task. */
const LONGEST = 50;

/**
 * The longest of some tasks, by the CPU that it took.
 * @throws when there was none: then nothing was measured
 */
export function longestRow(name: string, tasks: readonly OwnTask[]): BenchRow {
  if (tasks.length === 0) throw new Error(`no task was seen: ${name}`);
  // tens of thousands: too many for the arguments of one call
  const longest = tasks.reduce((most, { cpu }) => Math.max(most, cpu), 0);
  return {
    name,
    value: rounded(longest),
    unit: 'ms CPU',
    floor: null,
    ratio: null,
    budget: `value ≤ ${LONGEST}`,
    ok: longest <= LONGEST,
  };
}
