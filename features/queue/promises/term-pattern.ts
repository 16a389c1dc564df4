import type { DueTerm } from './due-term';

/** Words for a due date: what they look like in a folded text, and what they mean; null: nothing after all. */
export interface TermPattern {
  /** Global; every repetition in it is bounded, so that no text takes long. */
  pattern: RegExp;
  read(groups: Record<string, string | undefined>): { term: DueTerm | null; time?: number } | null;
}

const NUMBERS: Record<string, number> = {
  un: 1,
  une: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  six: 6,
  sept: 7,
  huit: 8,
  dix: 10,
  quinze: 15,
  'huitaine de': 8,
  'une huitaine de': 8,
  'dizaine de': 10,
  'une dizaine de': 10,
  'quinzaine de': 15,
  'une quinzaine de': 15,
  'vingtaine de': 20,
  'une vingtaine de': 20,
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  'a couple of': 2,
  'couple of': 2,
  three: 3,
  four: 4,
  five: 5,
  seven: 7,
  eight: 8,
  ten: 10,
  fourteen: 14,
};

/** A number in digits or in words, 0 for none. */
export const numberOf = (words: string | undefined): number =>
  NUMBERS[words ?? ''] ?? (Number(words) || 0);

/** Minutes since midnight; null for what no clock shows. */
export function timeOf(hour: string | undefined, minute = '0', isAfternoon = false): number | null {
  const [hours, minutes] = [Number(hour), Number(minute)];
  if (!(hours <= 23) || !(minutes <= 59)) return null;
  return (isAfternoon && hours < 12 ? hours + 12 : hours) * 60 + minutes;
}
