/** What a word is, whatever it means in its sentence. The trained model weighs the kinds, alone and side by side. */
export const WORD_KINDS = [
  'listed',
  'listed-hard',
  'insult',
  'demeaning',
  'slur',
  'sexual',
  'swear',
  'violence',
  'crime',
  'camp',
  'group',
  'scorn',
  'dismissal',
  'you',
  'them',
  'bad',
  'good',
  'not',
] as const;

export type WordKind = (typeof WORD_KINDS)[number];

/** Kinds whose words are mostly meant as abuse. */
export const HARD_KINDS: ReadonlySet<WordKind> = new Set([
  'listed-hard',
  'insult',
  'demeaning',
  'slur',
]);

/** Kinds whose words are often meant as abuse, or say what nobody says in a good mood. */
export const COARSE_KINDS: ReadonlySet<WordKind> = new Set([
  ...HARD_KINDS,
  'listed',
  'sexual',
  'swear',
  'crime',
  'scorn',
  'group',
]);
