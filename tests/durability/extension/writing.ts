import { noteReplyUsed } from '../../../features/replies/records';
import { strictDatabase } from '../../../storage/database';
import { keepSighting } from '../../../storage/keep-sighting';
import { aFullSighting } from '../../samples/sightings';
import { KEEPERS } from './keepers';

/** Posts in each sighting written; each brings two comments, two authors and a snapshot. */
export const POSTS_EACH = 20;

declare const tell: (told: string) => void;

/** A sighting that can be told by its number: its posts, comments and authors belong to no other. */
const numbered = (id: string, place: number) => ({
  ...aFullSighting(POSTS_EACH, 1_763_700_000_000, place * POSTS_EACH),
  id,
});

/** An operation id that says the trial and the number: a UUID, as every id of a sighting must be. */
export const operationOf = (trial: number, number: number): string =>
  `00000000-0000-7000-8000-${String(trial).padStart(4, '0')}${String(number).padStart(8, '0')}`;

export const placeOf = (trial: number, number: number): number => trial * 100_000 + number;

/** Adds one to a reply's count, over and over. */
export async function increment(reply: string, times: number, tab: string): Promise<void> {
  for (let i = 0; i < times; i += 1) await noteReplyUsed(reply, `${reply}-${tab}-${i}`, i);
}

/** The same as most programs would write it: read, then write. The test has to see it lose. */
export async function incrementNaively(id: string, times: number): Promise<void> {
  for (let i = 0; i < times; i += 1) {
    const stored = await strictDatabase.replies.get(id);
    if (stored) await strictDatabase.replies.put({ ...stored, timesUsed: stored.timesUsed + 1 });
  }
}

/**
 * Writes sightings without end and tells each one that is stored.
 * @param pause milliseconds between two
 */
export async function writeSightings(trial: number, pause = 0): Promise<void> {
  for (let i = 0; ; i += 1) {
    const id = operationOf(trial, i);
    await keepSighting(numbered(id, placeOf(trial, i)), KEEPERS);
    tell(`sighting ${i}`);
    if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause));
  }
}

/** Counts uses of a reply without end and tells each one that is stored. */
export async function writeUses(trial: number, reply: string): Promise<void> {
  for (let i = 0; ; i += 1) {
    await noteReplyUsed(reply, `use-${trial}-${i}`, i);
    tell(`use ${i}`);
  }
}

/** Tells before it is stored: the test has to see this lose. */
export function tellTooEarly(trial: number): void {
  for (let i = 0; i < 400; i += 1) {
    void keepSighting(numbered(operationOf(trial, i), placeOf(trial, i)), KEEPERS);
    tell(`sighting ${i}`);
  }
}
