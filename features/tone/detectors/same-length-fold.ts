import type { ReadText } from '../read-text';

/** Small plain letters, spaces and most signs stay as they are: only the others are looked at. */
const MAY_CHANGE = /[A-Z]|[^\0-\x7f]/gu;

/** The text without accents or case, every unit in its place, so that offsets stay true. */
export function sameLengthFold(text: string): string {
  return text.replace(MAY_CHANGE, (letter) => {
    const plain = letter.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
    return plain.length === letter.length ? plain : letter;
  });
}

/** The same of a text that rules read. */
export const sameLengthFolded = ({ folded }: ReadText): string => sameLengthFold(folded);
