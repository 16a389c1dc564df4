import { relaxedDatabase, strictDatabase } from '../../../storage/database';
import { fold } from '../../replies/search/fold';
import type { SeenAuthor } from '../model';
import { type PersonRow, seenPerson } from './person-row';
import { personStep } from './person-step';

const { authors, comments } = relaxedDatabase;

/** Accounts suggested at most. */
const MOST_SUGGESTED = 6;

/** Authors read at once: few enough that the page answers between two reads. */
const SLICE = 2000;

/** Everybody who wrote a post or a comment that was seen, the latest seen first, read a slice at a time. */
export async function everybodySeen(): Promise<PersonRow[]> {
  const all: { row: PersonRow; updatedAt: number }[] = [];
  let last = '';
  for (;;) {
    const slice = await authors.where(':id').above(last).limit(SLICE).toArray();
    for (const author of slice) all.push({ row: seenPerson(author), updatedAt: author.updatedAt });
    last = slice.at(-1)?.key ?? last;
    if (slice.length < SLICE) break;
  }
  return all.sort((one, other) => other.updatedAt - one.updatedAt).map(({ row }) => row);
}

/** Accounts by their keys; those that aren't stored (any more) are left out. */
export async function accountsOf(authorKeys: readonly string[]): Promise<SeenAuthor[]> {
  const found = await authors.bulkGet([...authorKeys]);
  return found.filter((author) => author !== undefined);
}

/** Accounts that bear the same name, accents and capitals aside: they may be the same person's, or not. */
export async function sameNameAs(name: string): Promise<SeenAuthor[]> {
  const looked = fold(name);
  if (looked === '') return [];
  const all = await authors.toArray();
  return all.filter((author) => fold(author.name) === looked).slice(0, MOST_SUGGESTED);
}

/** The key of the account that an address of the dashboard means; null: nothing is kept about it. */
export async function accountAt(step: string): Promise<string | null> {
  const isMeant = (key: unknown) => personStep(String(key)) === step;
  const seen = (await authors.toCollection().primaryKeys()).find(isMeant);
  if (seen !== undefined) return seen;
  const noted = (await strictDatabase.authorNotes.toArray()).flatMap((note) => note.authorKeys);
  const written = () => comments.orderBy('authorKey').uniqueKeys();
  return noted.find(isMeant) ?? ((await written()).find(isMeant) as string | undefined) ?? null;
}
