import { liveQuery, type Observable } from 'dexie';
import { relaxedDatabase } from '../../../storage/database';
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
