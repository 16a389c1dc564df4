import { foldLetters } from '../search/fold';

/** Addresses, handles, and words: letters and digits with the hyphens and dots inside them. */
const TOKEN =
  /https?:\/\/\S+(?<![.,;:!?…)])|@[\w.-]*\w|[\p{L}\p{M}\p{N}]+(?:[-.][\p{L}\p{M}\p{N}]+)*|[.!?…\n]/gu;
const ENDS_SENTENCE = /^[.!?…\n]$/u;
const ADDRESS = /^(?:https?:|@)/u;
const CAPITAL = /^\p{Lu}/u;

/**
 * The words by which two replies are compared, folded. What a reply is filled with says nothing of its
 * wording and is left out: addresses, handles, whatever holds a digit (order numbers, times, lines),
 * and words with a capital inside a sentence (names of people, places and brands).
 */
export function comparedWords(text: string): string[] {
  const words: string[] = [];
  let begins = true;
  for (const [token] of text.matchAll(TOKEN)) {
    if (ENDS_SENTENCE.test(token)) {
      begins = true;
      continue;
    }
    const isValue = ADDRESS.test(token) || /\p{N}/u.test(token) || (!begins && CAPITAL.test(token));
    begins = false;
    if (!isValue) words.push(foldLetters(token));
  }
  return words;
}
