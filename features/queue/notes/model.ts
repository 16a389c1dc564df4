/** Characters of a note at most. */
export const LONGEST_NOTE = 2_000;

/** Days after which a note goes unless the person says otherwise: as long as comments are kept (PRODUCT B3). */
export const USUAL_DAYS = 90;

/** Who somebody is to the brand. */
export const AUTHOR_TYPES = [
  'ambassador',
  'customer',
  'colleague',
  'press',
  'elected',
  'creator',
  'troll',
  'other',
] as const;
export type AuthorType = (typeof AUTHOR_TYPES)[number];

/** What the person noted about somebody who comments. */
export interface AuthorNote {
  /** UUIDv7. */
  id: string;
  /** Keys of the same person's accounts, linked by hand; the first is where the note was begun. */
  authorKeys: string[];
  type: AuthorType;
  text: string;
  /** Milliseconds since 1970; null: kept until erased. */
  expiresAt: number | null;
  createdAt: number;
  updatedAt: number;
}

/** Days for which a note can be kept; besides, until it is erased. */
export const NOTE_DAYS = [30, USUAL_DAYS, 365] as const;

const DAY = 86_400_000;

/** When a note of so many days ends, in milliseconds since 1970. */
export const endOfNote = (days: number, now: number): number => now + days * DAY;

/** Whether a note is still to be shown; those that aren't are erased (`notes/background.ts`). */
export const isInForce = ({ expiresAt }: Pick<AuthorNote, 'expiresAt'>, now: number): boolean =>
  expiresAt === null || expiresAt > now;
