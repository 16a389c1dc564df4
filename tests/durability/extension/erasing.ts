import { eraseAuthor } from '../../../storage/author/erase-author';
import { strictDatabase } from '../../../storage/database';
import { accountOf, handlesIn, keyIn, type Rows, rowsOfGone, rowsOfStaying } from './a-person';

declare const tell: (told: string) => void;

const { erasures, sweeps, noise, comments } = strictDatabase;

const TABLES = ['authors', 'comments', 'flags', 'promises', 'authorNotes'] as const;

/** Milliseconds between two steps of whoever erases as most programs would. */
const STEP = 60;

/** Milliseconds between two looks of whoever reads meanwhile. */
const LOOK = 10;

/** Stores somebody to be erased, and somebody who names them. */
export async function keepPeople(trial: number): Promise<void> {
  for (const rows of [rowsOfGone(trial), rowsOfStaying(trial, false)])
    for (const table of TABLES) await strictDatabase.table(table).bulkPut(rows[table]);
}

/** Erases somebody, and tells when it is done. @returns how long it took, in milliseconds */
export async function erase(trial: number): Promise<number> {
  const begun = performance.now();
  await eraseAuthor([accountOf(handlesIn(trial).gone)]);
  tell(`erased ${trial}`);
  return performance.now() - begun;
}

/** The same, table after table. The test has to see what is half erased. */
export async function eraseNaively(trial: number): Promise<void> {
  const rows = rowsOfGone(trial);
  for (const table of TABLES) {
    await strictDatabase.table(table).bulkDelete(rows[table].map(keyIn));
    tell(`from ${table}`);
    await new Promise((resolve) => setTimeout(resolve, STEP));
  }
}

/** Reads without end, and tells when somebody's comments are not all there. */
export async function watchComments(trial: number): Promise<void> {
  const { length } = rowsOfStaying(trial, false).comments;
  const prefix = `facebook:${handlesIn(trial).stays}-`;
  for (;;) {
    const there = await comments.where('key').startsWith(prefix).count();
    if (there !== length) tell(`missing ${length - there}`);
    await new Promise((resolve) => setTimeout(resolve, LOOK));
  }
}

/** How much of what a trial stored is there as it was, from 0 to 1. */
async function shareOf(rows: Rows): Promise<number> {
  let [there, all] = [0, 0];
  for (const table of TABLES) {
    const stored = await strictDatabase.table(table).bulkGet(rows[table].map(keyIn));
    all += stored.length;
    there += stored.filter(
      (row, at) => JSON.stringify(sorted(row)) === JSON.stringify(sorted(rows[table][at])),
    ).length;
  }
  return there / all;
}

/** What was written anew has its fields in the same order, what was changed may not. */
const sorted = (row: object | undefined) =>
  row && Object.fromEntries(Object.entries(row).sort(([one], [other]) => (one < other ? -1 : 1)));

/** What is left of somebody who was to be erased, and of somebody who stays. */
export interface Found {
  /** 1: whole; 0: nothing. */
  gone: number;
  /** As they would be with the other there, and with the other erased. */
  before: number;
  after: number;
  /** Notes of both, each counted as often as it is there. */
  notes: number;
  /** An erasure stands to be done, a sweep to be brought to its end. */
  isAsked: boolean;
  isSwept: boolean;
}

export async function foundOf(trial: number): Promise<Found> {
  return {
    gone: await shareOf(rowsOfGone(trial)),
    before: await shareOf(rowsOfStaying(trial, false)),
    after: await shareOf(rowsOfStaying(trial, true)),
    notes: await strictDatabase.authorNotes
      .filter(({ id }) => Object.values(handlesIn(trial)).some((handle) => id === `note-${handle}`))
      .count(),
    isAsked: (await erasures.count()) > 0,
    isSwept: (await sweeps.count()) + (await noise.count()) === 0,
  };
}
