import { type AuthorNote, LONGEST_NOTE } from './model';

/** What the person wrote of somebody, and for which accounts. */
export type WrittenNote = Pick<AuthorNote, 'authorKeys' | 'type' | 'text' | 'expiresAt'>;

/**
 * One note of several: the accounts of all, and the texts below one another; the type and the end are those just
 * written. A text that is already in is not put twice, what is too long is cut.
 */
export function joinNotes(written: WrittenNote, others: readonly AuthorNote[]): WrittenNote {
  const authorKeys = new Set([written, ...others].flatMap((note) => note.authorKeys));
  const texts = [written, ...others].map(({ text }) => text.trim()).filter((text) => text !== '');
  const text = [...new Set(texts)].join('\n').slice(0, LONGEST_NOTE);
  return { ...written, authorKeys: [...authorKeys], text };
}
