/** IndexedDB without Dexie, as bare as it gets: the floor. */

/** A database with the tables and indexes of Vigie's own, empty. */
export async function openLike(name: string, model: IDBDatabase): Promise<IDBDatabase> {
  const reading = model.transaction([...model.objectStoreNames]);
  const shapes = [...model.objectStoreNames].map((table) => {
    const store = reading.objectStore(table);
    const indexes = [...store.indexNames].map((index) => store.index(index));
    return {
      table,
      keyPath: store.keyPath,
      indexes: indexes.map(({ name, keyPath }) => ({ name, keyPath })),
    };
  });
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, 1);
    request.addEventListener('upgradeneeded', () => {
      for (const { table, keyPath, indexes } of shapes) {
        const made = request.result.createObjectStore(table, { keyPath });
        for (const index of indexes) made.createIndex(index.name, index.keyPath);
      }
    });
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error));
  });
}

/** Puts rows into several tables in one relaxed transaction. */
export function putAll(database: IDBDatabase, rows: Record<string, unknown[]>): Promise<void> {
  const transaction = database.transaction(Object.keys(rows), 'readwrite', {
    durability: 'relaxed',
  });
  for (const [table, all] of Object.entries(rows)) {
    const store = transaction.objectStore(table);
    for (const row of all) store.put(row);
  }
  return new Promise((resolve, reject) => {
    transaction.addEventListener('complete', () => resolve());
    transaction.addEventListener('abort', () => reject(transaction.error));
  });
}

/** Reads one row by its key. */
export function getOne(database: IDBDatabase, table: string, key: IDBValidKey): Promise<unknown> {
  const request = database.transaction(table).objectStore(table).get(key);
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error));
  });
}

/** Reads all rows of several ranges in one transaction. */
export function getAll(
  database: IDBDatabase,
  table: string,
  ranges: readonly IDBKeyRange[],
): Promise<unknown> {
  const store = database.transaction(table).objectStore(table);
  const readRange = (range: IDBKeyRange) =>
    new Promise((resolve, reject) => {
      const request = store.getAll(range);
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error));
    });
  return Promise.all(ranges.map(readRange));
}
