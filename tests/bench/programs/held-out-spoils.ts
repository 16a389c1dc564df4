/** Draws from 0 to 1, always the same for a seed. */
export function seededDraws(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

/** As typed by someone who leaves accents out. */
export const withoutAccents = (title: string): string =>
  title.normalize('NFD').replace(/\p{M}/gu, '');

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** One letter added, left out, mistaken or swapped with the next, anywhere in one of the words of five letters or more. */
export function withOneTypo(title: string, draw: () => number): string {
  const words = title.split(' ');
  const long = words.flatMap((word, i) => (word.length >= 5 ? i : []));
  const chosen = long[Math.floor(draw() * long.length)];
  if (chosen === undefined) return title;
  const word = words[chosen] ?? '';
  const at = Math.floor(draw() * (word.length - 1));
  const letter = LETTERS[Math.floor(draw() * LETTERS.length)] ?? 'e';
  const [before, here, next, after] = [
    word.slice(0, at),
    word.charAt(at),
    word.charAt(at + 1),
    word.slice(at + 2),
  ];
  const slips = [
    `${before}${letter}${here}${next}${after}`,
    `${before}${next}${after}`,
    `${before}${letter}${next}${after}`,
    `${before}${next}${here}${after}`,
  ];
  words[chosen] = slips[Math.floor(draw() * slips.length)] ?? word;
  return words.join(' ');
}

/** The title while its last word is being typed, three letters of it at least. */
export const cutLastWord = (title: string, draw: () => number): string =>
  title.replace(/\S+$/u, (word) => word.slice(0, 3 + Math.floor(draw() * (word.length - 3))));
