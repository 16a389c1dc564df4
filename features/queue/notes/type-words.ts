import type { AuthorType } from './model';

/** The word for each type on screen. */
export const TYPE_WORDS = {
  ambassador: 'notes.ambassador',
  customer: 'notes.customer',
  colleague: 'notes.colleague',
  press: 'notes.press',
  elected: 'notes.elected',
  creator: 'notes.creator',
  troll: 'notes.troll',
  other: 'notes.other',
} as const satisfies Record<AuthorType, string>;
