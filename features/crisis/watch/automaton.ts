import { LAST_LETTER, SYMBOLS } from '../fold/symbols';

/** Set on a state in which something ends. */
const ENDS = 0x40000000;
const NONE = -1;

/**
 * Finds any of many words in one pass (Aho and Corasick, 1975): a state for each beginning of a word, and from each of
 * them one for each symbol. States are offsets of their row in the table.
 */
export interface Automaton {
  table: Int32Array;
  /** What a state ends, longest first. */
  endsAt: (state: number, take: (id: number) => void) => void;
}

/** A state without what it says of ends: `state & ROW`. */
export const ROW = ENDS - 1;

/** Whether anything ends in a state. */
export const hasEnd = (state: number): boolean => state >= ENDS;

/**
 * Makes the automaton of some words.
 * @param words their symbols, 1 to `SYMBOLS` - 1 each; the id of a word is its place
 */
export function buildAutomaton(words: readonly (readonly number[])[]): Automaton {
  const most = words.reduce((sum, { length }) => sum + length, 1);
  const roomy = new Int32Array(most * SYMBOLS);
  const firstOf = new Int32Array(most).fill(NONE);
  const nextOf = new Int32Array(words.length).fill(NONE);
  let states = 1;
  for (const [id, word] of words.entries()) {
    if (word.length === 0) continue;
    let row = 0;
    for (const symbol of word) {
      const at = row + symbol;
      if (roomy[at] === 0) roomy[at] = states++ * SYMBOLS;
      row = roomy[at] ?? 0;
    }
    nextOf[id] = firstOf[row / SYMBOLS] ?? NONE;
    firstOf[row / SYMBOLS] = id;
  }
  const table = roomy.slice(0, states * SYMBOLS);
  const shorter = linkShorter(table, states, firstOf);
  const ends = (row: number) => firstOf[row / SYMBOLS] !== NONE || shorter[row / SYMBOLS] !== 0;
  for (let at = 0; at < table.length; at++) {
    const row = table[at] ?? 0;
    if (row !== 0 && ends(row)) table[at] = row | ENDS;
  }
  return {
    table,
    endsAt: (state, take) => {
      for (let row = state & ROW; row !== 0; row = shorter[row / SYMBOLS] ?? 0) {
        for (let id = firstOf[row / SYMBOLS] ?? NONE; id !== NONE; id = nextOf[id] ?? NONE)
          take(id);
      }
    },
  };
}

/**
 * Fills in where each state goes when no word goes on: to the longest ending of what was read that is a beginning.
 * @returns for each state the row of the longest ending that is a whole word; 0: none
 */
function linkShorter(table: Int32Array, states: number, firstOf: Int32Array): Int32Array {
  const fallback = new Int32Array(states);
  const shorter = new Int32Array(states);
  const queue = new Int32Array(states);
  let queued = 1;
  for (let i = 0; i < queued; i++) {
    const row = queue[i] ?? 0;
    const fallen = fallback[row / SYMBOLS] ?? 0;
    for (let symbol = 1; symbol < SYMBOLS; symbol++) {
      const child = table[row + symbol] ?? 0;
      const beside = row === 0 ? 0 : (table[fallen + symbol] ?? 0);
      if (child === 0) {
        table[row + symbol] = beside;
        continue;
      }
      fallback[child / SYMBOLS] = beside;
      shorter[child / SYMBOLS] =
        firstOf[beside / SYMBOLS] === NONE ? (shorter[beside / SYMBOLS] ?? 0) : beside;
      queue[queued++] = child;
    }
  }
  return shorter;
}

/** Reads symbols until one ends a word: a quick look whether a closer one is worth while. Repeats count once. */
export function endsWithin({ table }: Automaton, symbols: readonly number[]): boolean {
  let state = 0;
  let previous = 0;
  for (const symbol of symbols) {
    if (symbol === previous && symbol <= LAST_LETTER) continue;
    previous = symbol;
    state = table[(state & ROW) + symbol] ?? 0;
    if (hasEnd(state)) return true;
  }
  return false;
}
