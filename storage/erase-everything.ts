import { strictDatabase } from './database';
import { countErasure } from './erasure-count';
import { writeOnce } from './write-once';

/**
 * Takes away everything that was written and seen, all of it or nothing; only the number of the
 * schema stays, and how many times something was erased. Can't be undone.
 * @throws NewerSchemaError when a newer Vigie wrote the database
 */
export async function eraseEverything(): Promise<void> {
  await writeOnce(strictDatabase, strictDatabase.tables, null, async () => {
    for (const table of strictDatabase.tables) {
      if (table.name !== 'meta') await table.clear();
    }
    await strictDatabase.meta.delete('seeded');
    await countErasure(strictDatabase);
  });
}
