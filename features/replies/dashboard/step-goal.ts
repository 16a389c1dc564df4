import type { Reply } from '../model';
import type { DropGoal } from './drag-row';

/** A move that keys and menus offer. */
export type Step = 'up' | 'down' | 'top' | 'bottom';

/**
 * Beside which of the replies in sight a move puts one.
 * @param shown as they stand on the screen
 * @returns null where there is nowhere to go
 */
export function stepGoal(shown: readonly Reply[], id: string, step: Step): DropGoal | null {
  const at = shown.findIndex((reply) => reply.id === id);
  const last = shown.length - 1;
  if (at < 0 || at === (step === 'up' || step === 'top' ? 0 : last)) return null;
  const index = { up: at - 1, down: at + 1, top: 0, bottom: last }[step];
  const beside = shown[index]?.id ?? '';
  return step === 'up' || step === 'top' ? { before: beside } : { after: beside };
}
