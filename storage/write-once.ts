import type { Table } from 'dexie';
import type { VigieDatabase } from './database';
import { NewerSchemaError, SCHEMA } from './schema-number';

async function refuseNewer(database: VigieDatabase): Promise<void> {
  const found = (await database.meta.get('schema'))?.value ?? 0;
  if (found > SCHEMA) throw new NewerSchemaError(found);
}

/**
 * Runs a write whole or not at all, in one transaction. It is stored once this resolves.
 * Given an operation id, does nothing when that operation is already done: a worker that dies
 * after the commit and before its answer makes the client ask again.
 * @returns false when the operation had already been done
 * @throws NewerSchemaError when a newer Vigie wrote the database
 */
export function writeOnce(
  database: VigieDatabase,
  tables: readonly Table[],
  operationId: string | null,
  work: () => Promise<unknown>,
): Promise<boolean> {
  const scope = [...tables, database.operations, database.meta];
  return database.transaction('rw', scope, async () => {
    const [done] = await Promise.all([
      operationId === null ? undefined : database.operations.get(operationId),
      refuseNewer(database),
    ]);
    if (done) return false;
    if (operationId === null) await work();
    else await Promise.all([work(), database.operations.add({ id: operationId, at: Date.now() })]);
    return true;
  });
}
