import { MIGRATIONS } from './migrations/migrations';

/** The number of the newest migration that this Vigie knows. */
export const SCHEMA = Math.max(...MIGRATIONS.map((migration) => migration.version));

/**
 * The database was written by a newer Vigie. Nothing is written into it.
 * Dexie 4 alone would open and write it without a word (dexie/Dexie.js#2097).
 */
export class NewerSchemaError extends Error {
  override readonly name = 'NewerSchemaError';

  constructor(readonly found: number) {
    super(`Written by a newer Vigie: schema ${found}, this one knows ${SCHEMA}`);
  }
}
