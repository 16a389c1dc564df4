import type { HandlingState } from '../handling/model';

/** What can be done with the comment that one is on. `as-read`: what was decided counts no more. */
export type QueueAct =
  | HandlingState
  | 'waiting-for'
  | 'as-read'
  | 'answer'
  | 'reply'
  | 'flag'
  | 'note'
  | 'undo';

/** Single keys, the same in both languages (docs/decisions/queue-keys.md). */
export const KEY_OF = {
  waiting: 'W',
  'waiting-for': '⇧W',
  private: 'D',
  seen: 'S',
  'to-answer': 'T',
  answered: 'M',
  hidden: 'H',
  reported: 'P',
  closed: 'X',
  answer: '↵',
  reply: 'R',
  flag: 'A',
  note: 'N',
  undo: 'Z',
} as const satisfies Record<Exclude<QueueAct, 'as-read'>, string>;

const MOVES: Readonly<Record<string, number>> = { J: 1, ArrowDown: 1, K: -1, ArrowUp: -1 };

/**
 * What a key does with the comment that one is on.
 * @returns by how many comments it moves, or what it does; null: nothing
 */
export function actOfKey(pressed: string, isShifted: boolean): number | QueueAct | null {
  const key = pressed.length === 1 ? pressed.toUpperCase() : pressed;
  const move = Object.hasOwn(MOVES, key) ? MOVES[key] : undefined;
  if (move !== undefined) return move;
  const named = key === 'Enter' ? KEY_OF.answer : isShifted ? `⇧${key}` : key;
  const acts = Object.keys(KEY_OF) as (keyof typeof KEY_OF)[];
  // Shift, or the capitals' lock, changes nothing but where a key with Shift has a meaning of its own
  return (
    acts.find((act) => KEY_OF[act] === named) ?? acts.find((act) => KEY_OF[act] === key) ?? null
  );
}
