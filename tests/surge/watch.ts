import { addSighting } from '../../features/crisis/surge/add-sighting';
import { HOUR, SLOT } from '../../features/crisis/surge/clock';
import { learnBaseline } from '../../features/crisis/surge/learn-baseline';
import type { Baseline, JudgedComment, SurgeLedger } from '../../features/crisis/surge/model';
import { newLedger } from '../../features/crisis/surge/new-ledger';
import type { SimulatedSlot } from './simulated-brand';

/** Monday 6 January 2025, 0:00 UTC: the simulation's days need a date. */
export const BEGINNING = Date.UTC(2025, 0, 6);

/**
 * Shows simulated slots to the engine one after the other, as if the page were always open, and asks it at the end of each.
 * @param ask what to do then; the baseline is learnt anew every hour
 * @param first the slots before it are never shown
 */
export function watch(
  slots: readonly SimulatedSlot[],
  ask: (slot: number, ledger: SurgeLedger, baseline: Baseline, now: number) => void,
  first = 0,
): void {
  const ledger = newLedger();
  let baseline: Baseline | null = null;
  slots.slice(first).forEach(({ comments, negative }, index) => {
    const slot = first + index;
    const from = BEGINNING + slot * SLOT;
    // Just within the slot: its end is the next one's beginning.
    const now = from + SLOT - 1;
    const list = Array.from(
      { length: comments },
      (_, index): JudgedComment => ({ at: from, negative: index < negative }),
    );
    const sample = { seen: comments, total: null, order: 'newest' as const };
    addSighting(ledger, { from, to: now, comments: list, sample }, now);
    if (!baseline || from % HOUR === 0) baseline = learnBaseline(ledger, now);
    ask(slot, ledger, baseline, now);
  });
}
