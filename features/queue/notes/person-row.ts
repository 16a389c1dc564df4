import type { NetworkId } from '../../../networks/contract';
import { fold } from '../../replies/search/fold';
import type { SeenAuthor } from '../model';
import { accountIn } from './account-name';
import type { AuthorNote } from './model';

/** An account in the list of people. */
export interface PersonRow {
  key: string;
  network: NetworkId;
  handle: string;
  name: string;
  /** Milliseconds since 1970, to the day; null: linked by hand and not seen yet. */
  seenOn: number | null;
  /** What is searched: name and handle, accents and capitals aside. */
  folded: string;
  note: AuthorNote | null;
}

const DAY = 86_400_000;

/** Somebody seen, without a note yet: what folding their name costs is paid once. */
export const seenPerson = (author: SeenAuthor): PersonRow =>
  rowOf(author, author.lastSeenOn * DAY, null);

/** Everybody seen, in the order given, with their notes; before them the accounts that were only linked by hand. */
export function personRows(
  seen: readonly PersonRow[],
  notes: ReadonlyMap<string, AuthorNote>,
): PersonRow[] {
  const known = new Set(seen.map(({ key }) => key));
  const linked = [...notes.keys()].filter((key) => !known.has(key));
  return [
    ...linked.map((key) => {
      const { network, handle } = accountIn(key);
      return rowOf({ key, network, handle, name: handle }, null, notes.get(key) ?? null);
    }),
    ...seen.map((row) => {
      const note = notes.get(row.key);
      return note === undefined ? row : { ...row, note };
    }),
  ];
}

const rowOf = (
  { key, network, handle, name }: Pick<SeenAuthor, 'key' | 'network' | 'handle' | 'name'>,
  seenOn: number | null,
  note: AuthorNote | null,
): PersonRow => ({
  key,
  network,
  handle,
  name,
  seenOn,
  folded: `${fold(name)}\n${fold(handle)}`,
  note,
});

/** Those whose name or handle holds every word searched; `@` before a handle is no part of it. */
export function findPeople(rows: PersonRow[], searched: string): PersonRow[] {
  const words = fold(searched.replaceAll('@', ' ')).split(' ').filter(Boolean);
  if (words.length === 0) return rows;
  return rows.filter(({ folded }) => words.every((word) => folded.includes(word)));
}
