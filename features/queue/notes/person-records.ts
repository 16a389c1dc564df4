import { liveQuery, type Observable } from 'dexie';
import { strictDatabase } from '../../../storage/database';
import type { Handling } from '../handling/model';
import type { AuthorNote } from './model';
import { areOwn } from './own-records';
import type { AuthorPast } from './past';
import { pastOf } from './past-records';
import { accountsOf } from './people-records';
import { noteAbout } from './records';

/** Somebody who comments, by all accounts that were linked by hand. */
export interface Person {
  /** The one that was asked for first. */
  authorKeys: string[];
  /** As that account, or another of theirs, was last seen to bear it; null: none was seen. */
  name: string | null;
  /** Addresses of profiles that were read on pages, by the account's key. */
  addresses: ReadonlyMap<string, string>;
  note: AuthorNote | null;
  past: AuthorPast;
  /** What was decided, by the comment's key. */
  handlings: ReadonlyMap<string, Handling>;
  /** One of the accounts is a brand's own. */
  isOwn: boolean;
}

/** Somebody with what is shown of them, and again whenever any of it changes. */
export const livePersonOf = (authorKey: string): Observable<Person> =>
  liveQuery(async () => {
    const note = await noteAbout(authorKey);
    const linked = note?.authorKeys ?? [];
    const authorKeys = [authorKey, ...linked.filter((key) => key !== authorKey)];
    const [accounts, past, isOwn] = await Promise.all([
      accountsOf(authorKeys),
      pastOf(authorKeys),
      areOwn(authorKeys),
    ]);
    const decided = await strictDatabase.handlings.bulkGet(past.comments.map(({ key }) => key));
    return {
      authorKeys,
      name: accounts[0]?.name ?? past.comments[0]?.author?.name ?? null,
      addresses: new Map(accounts.flatMap(({ key, address }) => (address ? [[key, address]] : []))),
      note,
      past,
      handlings: new Map(
        decided.flatMap((handling) => (handling ? [[handling.key, handling] as const] : [])),
      ),
      isOwn,
    };
  });
