import type { FlagState } from '../model';

/** What can be done with a flag: its next state, or to see it here (`toggle`) or elsewhere. */
export type FlagAct =
  | Exclude<FlagState, 'closed'>
  | 'close'
  | 'toggle'
  | 'show'
  | 'reply'
  | 'dashboard';

/** Single keys, the same in both languages; each act names its key on its button. */
export const KEY_OF = {
  'in-hand': 'P',
  escalated: 'E',
  close: 'C',
  open: 'O',
  toggle: '↵',
  show: 'S',
  reply: 'R',
  dashboard: 'D',
} as const satisfies Record<FlagAct, string>;

/** What may be done next, the likeliest first. */
export const NEXT = {
  open: ['in-hand', 'escalated', 'close'],
  'in-hand': ['close', 'escalated', 'open'],
  escalated: ['close', 'in-hand', 'open'],
  closed: ['open'],
} as const satisfies Record<FlagState, readonly FlagAct[]>;

const ANYTIME: readonly FlagAct[] = ['toggle', 'show', 'reply', 'dashboard'];

const MOVES: Readonly<Record<string, number>> = { J: 1, ArrowDown: 1, K: -1, ArrowUp: -1 };

/**
 * What a key does with the flag that is chosen.
 * @returns by how many flags it moves, or what it does; null: nothing
 */
export function actOfKey(pressed: string, state: FlagState): number | FlagAct | null {
  const key = pressed.length === 1 ? pressed.toUpperCase() : pressed;
  const move = Object.hasOwn(MOVES, key) ? MOVES[key] : undefined;
  if (move !== undefined) return move;
  const named = key === 'Enter' ? KEY_OF.toggle : key;
  const may: readonly FlagAct[] = [...NEXT[state], ...ANYTIME];
  return may.find((act) => KEY_OF[act] === named) ?? null;
}
