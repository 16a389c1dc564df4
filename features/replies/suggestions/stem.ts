/** Endings of French and English that don't change what a word is about, the longest first. Folded. */
const ENDINGS = [
  'issement',
  'ements',
  'ations',
  'ement',
  'ation',
  'ments',
  'euses',
  'trices',
  'antes',
  'aient',
  'ment',
  'ions',
  'euse',
  'eurs',
  'trice',
  'ings',
  'ants',
  'ente',
  'ants',
  'ante',
  'ies',
  'ing',
  'ion',
  'eux',
  'eur',
  'ees',
  'ait',
  'ais',
  'ant',
  'ers',
  'ly',
  'ed',
  'ee',
  'er',
  'ez',
  'es',
  'es',
  'e',
  's',
  'x',
  'y',
];
/** Less than this is no longer a word one would know. */
const SHORTEST = 4;

/** A folded word without its ending, so that « rembourser » and « remboursement » are one. Light: it never changes a root. */
export function stem(word: string): string {
  for (const ending of ENDINGS) {
    if (word.length - ending.length >= SHORTEST && word.endsWith(ending)) {
      return word.slice(0, -ending.length);
    }
  }
  return word;
}
