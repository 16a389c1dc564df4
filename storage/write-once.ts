import type { Table } from 'dexie';
import type { VigieDatabase } from './database';
import { NewerSchemaError, SCHEMA } from './schema-number';

/** Only undoes the transaction; never leaves this file. */
class AlreadyDone extends Error {}

async function refuseNewer(database: VigieDatabase): Promise<void> {
  const found = (await database.meta.get('schema'))?.value ?? 0;
  if (found > SCHEMA) throw new NewerSchemaError(found);
}

async function refuseDone(database: VigieDatabase, id: string): Promise<void> {
  await database.operations.add({ id, at: Date.now() }).catch((error: Error) => {
    throw error.name === 'ConstraintError' ? new AlreadyDone() : error;
  });
}

/**
 * Runs a write whole or not at all, in one transaction. It is stored once this resolves.
 * Given an operation id, changes nothing when that operation is already done: a worker that dies
 * after the commit and before its answer makes the client ask again.
 * The checks run beside the work, which is undone when one of them fails: that is rare, and waiting
 * for them would cost every write a turn.
 * @returns false when the operation had already been done
 * @throws NewerSchemaError when a newer Vigie wrote the database
 */
export async function writeOnce(
  database: VigieDatabase,
  tables: readonly Table[],
  operationId: string | null,
  work: () => Promise<unknown>,
): Promise<boolean> {
  const scope = [...tables, database.operations, database.meta];
  try {
    await database.transaction('rw', scope, () =>
      Promise.all([
        refuseNewer(database),
        operationId === null ? undefined : refuseDone(database, operationId),
        work(),
      ]),
    );
    return true;
  } catch (error) {
    if (error instanceof AlreadyDone) return false;
    throw error;
  }
}
