import { liveQuery, type Observable } from 'dexie';
import type { NetworkId } from '../../../networks/contract';
import type { Followers } from '../../../networks/details';
import { relaxedDatabase } from '../../../storage/database';
import { writeOnce } from '../../../storage/write-once';
import { authorKeyOf } from '../merge-readings';
import { addFollowers } from './add-followers';
import type { Audience } from './model';

const { audiences } = relaxedDatabase;

/** The followers of an account over time, and again whenever one is read; undefined while no page told. */
export function liveAudience(authorKey: string): Observable<Audience | undefined> {
  return liveQuery(() => audiences.get(authorKey));
}

/** The same of all accounts whose followers were ever read, by author key. */
export function liveAudiences(): Observable<ReadonlyMap<string, Audience>> {
  return liveQuery(async () => {
    const all = await audiences.toArray();
    return new Map(all.map((audience) => [audience.key, audience]));
  });
}

/**
 * Keeps what a page says of followers. Safe to be told twice.
 * @param at when it was read, in milliseconds since 1970
 * @throws NewerSchemaError when a newer Vigie wrote the database
 */
export async function keepFollowers(
  network: NetworkId,
  followers: readonly Followers[],
  at: number,
): Promise<void> {
  if (followers.length === 0) return;
  await writeOnce(relaxedDatabase, [audiences], null, async () => {
    for (const { handle, count } of followers) {
      const author = { ok: true, value: { handle, name: handle, address: null } } as const;
      const key = authorKeyOf(network, author);
      if (key === null) continue;
      const account = { key, network, handle };
      const changed = addFollowers(account, await audiences.get(key), { at, count });
      if (changed) await audiences.put(changed);
    }
  });
}
