import { foldText } from '../../../features/crisis/fold/fold-text';

const BETWEEN = /[^a-z0-9*\p{Extended_Pictographic}]+/gu;

/** A word or phrase as a table of words has it: folded, one space between its words, its `*` at the end kept. */
export function foldedWord(word: string): string {
  const isOpen = word.endsWith('*');
  const folded = foldText(isOpen ? word.slice(0, -1) : word).folded;
  return folded.replace(BETWEEN, ' ').trim() + (isOpen ? '*' : '');
}
