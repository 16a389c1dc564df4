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

/** Everybody seen, in the order given, with their notes; before them the accounts that were only linked by hand. */
export function personRows(
  seen: readonly SeenAuthor[],
  notes: ReadonlyMap<string, AuthorNote>,
): PersonRow[] {
  const known = new Set(seen.map(({ key }) => key));
  const linked = [...notes.keys()].filter((key) => !known.has(key));
  return [
    ...linked.map((key) => {
      const { network, handle } = accountIn(key);
      return rowOf({ key, network, handle, name: handle }, null, notes);
    }),
    ...seen.map((author) => rowOf(author, author.lastSeenOn * DAY, notes)),
  ];
}

const rowOf = (
  { key, network, handle, name }: Pick<SeenAuthor, 'key' | 'network' | 'handle' | 'name'>,
  seenOn: number | null,
  notes: ReadonlyMap<string, AuthorNote>,
): PersonRow => ({
  key,
  network,
  handle,
  name,
  seenOn,
  folded: `${fold(name)}\n${fold(handle)}`,
  note: notes.get(key) ?? null,
});

/** Those whose name or handle holds every word searched; `@` before a handle is no part of it. */
export function findPeople(rows: PersonRow[], searched: string): PersonRow[] {
  const words = fold(searched.replaceAll('@', ' ')).split(' ').filter(Boolean);
  if (words.length === 0) return rows;
  return rows.filter(({ folded }) => words.every((word) => folded.includes(word)));
}
