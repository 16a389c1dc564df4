import { liveQuery, type Observable } from 'dexie';
import { strictDatabase } from '../../../storage/database';
import { writeOnce } from '../../../storage/write-once';
import { type Charter, LONGEST_CHARTER } from './model';

const { charters } = strictDatabase;

/** A brand's charter, and again whenever it changes; null while it has none. */
export const liveCharter = (brandId: string): Observable<Charter | null> =>
  liveQuery(async () => (await charters.get(brandId)) ?? null);

/** The charters of all brands, and again whenever one changes. */
export const liveCharters = (): Observable<Charter[]> => liveQuery(() => charters.toArray());

/**
 * Stores a brand's charter.
 * @returns the one before, for `takeBackCharter`; null where there was none
 * @throws RangeError when it is longer than a charter may be; NewerSchemaError when a newer Vigie wrote the database
 */
export async function saveCharter(brandId: string, markdown: string): Promise<Charter | null> {
  if (markdown.length > LONGEST_CHARTER) throw new RangeError('longer than a charter may be');
  let before: Charter | null = null;
  await writeOnce(strictDatabase, [charters], null, async () => {
    before = (await charters.get(brandId)) ?? null;
    await charters.put({ brandId, markdown, updatedAt: Date.now() });
  });
  return before;
}

/**
 * Puts a charter back as it was before it was saved, unless it was changed since.
 * @param saved what had been stored
 * @param before null: there was none
 * @returns whether it was put back
 */
export async function takeBackCharter(
  brandId: string,
  saved: string,
  before: Charter | null,
): Promise<boolean> {
  let done = false;
  await writeOnce(strictDatabase, [charters], null, async () => {
    if ((await charters.get(brandId))?.markdown !== saved) return;
    done = true;
    if (before === null) await charters.delete(brandId);
    else await charters.put({ ...before, updatedAt: Date.now() });
  });
  return done;
}
