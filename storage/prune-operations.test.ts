import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { relaxedDatabase } from './database';
import { pruneOperations } from './prune-operations';

it('forgets what was done more than a day ago, and only that', async () => {
  const now = 1_763_700_000_000;
  const day = 86_400_000;
  await relaxedDatabase.operations.bulkAdd([
    { id: 'old', at: now - day - 1 },
    { id: 'recent', at: now - day },
    { id: 'to come', at: now + day },
  ]);
  await pruneOperations(now);
  expect((await relaxedDatabase.operations.toArray()).map(({ id }) => id)).toEqual([
    'recent',
    'to come',
  ]);
});
