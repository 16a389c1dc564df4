import { strictDatabase } from '../../../storage/database';
import { SCHEMA } from '../../../storage/schema-number';
import { type StorageTrouble, watchTrouble } from '../../../storage/trouble';

declare const tell: (told: string) => void;

const opened = (version: number, upgrade: (request: IDBOpenDBRequest) => void) =>
  new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('vigie', version);
    request.addEventListener('upgradeneeded', () => upgrade(request));
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error));
  });

/** Leaves the database as the next version of Vigie would. Dexie's version 2 is the browser's 20, and so on. */
export async function leaveNewer(): Promise<void> {
  const database = await opened((SCHEMA + 1) * 10, ({ result, transaction }) => {
    result.createObjectStore('ofTheNext', { keyPath: 'id' });
    transaction?.objectStore('meta').put({ key: 'schema', value: SCHEMA + 1 });
  });
  database.close();
}

/** Holds the database open in an older version, as a window that does not hear "please close", then lets go. */
export async function holdOlder(milliseconds: number): Promise<void> {
  const database = await opened(1, ({ result }) => result.createObjectStore('old'));
  setTimeout(() => database.close(), milliseconds);
}

/** Tells every trouble that the interface would show. */
export function tellTrouble(): void {
  watchTrouble(
    (trouble: StorageTrouble | null) => tell(`trouble ${trouble}`),
    new AbortController().signal,
  );
}

/** Everything stored, as one text to compare. */
export async function everything(): Promise<string> {
  await strictDatabase.open();
  const tables = await Promise.all(strictDatabase.tables.map((table) => table.toArray()));
  return JSON.stringify(tables);
}
