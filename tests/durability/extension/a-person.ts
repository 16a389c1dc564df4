import { sampleFlag } from '../../../features/crisis/flags/sample-flag';
import type { SeenAuthor, SeenComment } from '../../../features/queue/model';
import type { AuthorNote } from '../../../features/queue/notes/model';
import type { MadePromise } from '../../../features/queue/promises/model';
import { sampleComment } from '../../../features/queue/sample-comment';

/** Comments that each of the two wrote. */
const EACH = 60;

/** Of those, how many have an alert and a promise, too. */
const FOLLOWED = 12;

/** Rows of some tables, each by the name of its table. */
export interface Rows {
  authors: SeenAuthor[];
  comments: SeenComment[];
  flags: ReturnType<typeof sampleFlag>[];
  promises: MadePromise[];
  authorNotes: AuthorNote[];
}

export const accountOf = (handle: string): string => `facebook:${handle}`;

export const keyIn = (row: Rows[keyof Rows][number]): string => ('id' in row ? row.id : row.key);

/**
 * Everything about somebody.
 * @param naming how every fifth of their comments names somebody else
 */
function rowsOf(handle: string, naming: string): Rows {
  const author = { handle, name: `Name of ${handle}`, address: null };
  const keys = Array.from({ length: EACH }, (_, i) => `facebook:${handle}-${i}`);
  const followed = keys.slice(0, FOLLOWED);
  return {
    authors: [
      { key: accountOf(handle), network: 'facebook', ...author, lastSeenOn: 1, updatedAt: 1 },
    ],
    comments: keys.map((key, i) =>
      sampleComment({
        key,
        postKey: `facebook:post-${i % 7}`,
        authorKey: accountOf(handle),
        author,
        text: i % 5 === 0 ? `Oui ${naming}, ligne ${i}` : `Encore la ligne ${i}`,
      }),
    ),
    flags: followed.map((key) =>
      sampleFlag({ key, evidence: { ...sampleFlag().evidence, author } }),
    ),
    promises: followed.map((commentKey) => ({
      key: `${commentKey}-reply`,
      network: 'facebook',
      postKey: 'facebook:post-1',
      commentKey,
      brandId: 'b1',
      text: 'Nous revenons vers vous.',
      start: 0,
      end: 24,
      madeAt: 1,
      dueAt: null,
      state: 'open',
      settledAt: null,
      settledBy: null,
      reopenedAt: null,
      updatedAt: 1,
    })),
    authorNotes: [
      {
        id: `note-${handle}`,
        authorKeys: [accountOf(handle)],
        type: 'press',
        text: 'Répond vite.',
        expiresAt: null,
        createdAt: 1,
        updatedAt: 1,
      },
    ],
  };
}

/** Who is erased in a trial, and somebody who stays and names them. */
export const handlesIn = (trial: number) => ({ gone: `gone.${trial}`, stays: `stays.${trial}` });

export function rowsOfGone(trial: number): Rows {
  return rowsOf(handlesIn(trial).gone, 'madame');
}

/** @param isErased whether the one that they name was erased */
export function rowsOfStaying(trial: number, isErased: boolean): Rows {
  const { gone, stays } = handlesIn(trial);
  return rowsOf(stays, isErased ? '…' : `@${gone}`);
}
