import { liveQuery, type Observable } from 'dexie';
import { strictDatabase } from '../../../storage/database';
import { writeOnce } from '../../../storage/write-once';
import { readSettings } from '../../settings/records';
import type { Flag } from '../flags/model';
import { standsNow } from '../surge/stands-now';
import { WATCH_ACTIONS, type WatchAction } from '../watch/model';
import { countWaiting, type Waiting } from './count-waiting';
import { isDue } from './is-due';
import type { NoticeSettings } from './model';
import { type NoticeItem, surgeItem } from './notice-item';

const { flags, watchTerms, alarms, brands } = strictDatabase;

const openFlags = (): Promise<Flag[]> => flags.where('state').equals('open').toArray();

/** How many surges stand now. */
const countSurges = (): Promise<number> => {
  const now = Date.now();
  return alarms.filter((alarm) => standsNow(alarm, now)).count();
};

/** What waits, and in which language the toolbar button says so. */
export async function readWaiting(): Promise<
  Waiting & { surges: number; language: 'browser' | 'fr' | 'en' }
> {
  const [open, surges, { language }] = await Promise.all([
    openFlags(),
    countSurges(),
    readSettings(),
  ]);
  return { ...countWaiting(open), surges, language };
}

/** The same, and again whenever a flag, a surge or the language changes. */
export function liveWaiting(): Observable<Awaited<ReturnType<typeof readWaiting>>> {
  return liveQuery(readWaiting);
}

const notifies = (action: WatchAction): boolean =>
  WATCH_ACTIONS.indexOf(action) >= WATCH_ACTIONS.indexOf('notify');

const termsOf = (open: readonly Flag[]): Set<string> =>
  new Set(open.flatMap(({ grounds }) => grounds.terms.map(({ termId }) => termId)));

/**
 * Takes the flags that are to be notified now, and marks them, so that none is ever taken twice.
 * @param now milliseconds since 1970
 */
export async function claimFlags(settings: NoticeSettings, now: number): Promise<Flag[]> {
  const dueOf = (open: readonly Flag[], notifying: ReadonlySet<string>) =>
    open.filter((flag) => isDue(flag, { at: now, settings, notifying }));
  const looked = await openFlags();
  // nothing is written, and nobody waits, where no flag could be due whatever its terms ask for
  if (dueOf(looked, termsOf(looked)).length === 0) return [];
  let due: Flag[] = [];
  await writeOnce(strictDatabase, [flags, watchTerms], null, async () => {
    const open = await openFlags();
    const terms = await watchTerms.bulkGet([...termsOf(open)]);
    const asking = terms.flatMap((term) => (term && notifies(term.action) ? [term.id] : []));
    due = dueOf(open, new Set(asking));
    await flags.bulkPut(due.map((flag) => ({ ...flag, notifiedAt: now })));
  });
  return due;
}

/** The surges of those alarms that still stand, as they are notified of. */
export async function surgesOf(alarmIds: readonly string[]): Promise<NoticeItem[]> {
  const rows = await alarms.bulkGet([...alarmIds]);
  return rows.flatMap((row) => (row && row.closedAt === null ? [surgeItem(row)] : []));
}

/** The names of brands by id; of those removed too. */
export async function brandNames(ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await brands.bulkGet([...ids]);
  return new Map(rows.flatMap((brand) => (brand ? [[brand.id, brand.name]] : [])));
}

/** Where what was notified stands on its network: addresses of the comment or its post, as the page gave them. */
export async function addressesOf({
  kind,
  id,
}: Pick<NoticeItem, 'kind' | 'id'>): Promise<string[]> {
  if (kind === 'flag') {
    const evidence = (await flags.get(id))?.evidence;
    return [evidence?.postAddress, evidence?.address].filter((address) => address != null);
  }
  const postKey = (await alarms.get(id))?.postKey;
  const post = postKey == null ? undefined : await strictDatabase.posts.get(postKey);
  return post?.address == null ? [] : [post.address];
}
