import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { relaxedDatabase as database } from './database';
import { mergeRows } from './merge-rows';
import type { OperationRow } from './rows';

const sum = (item: OperationRow, stored: OperationRow | undefined): OperationRow | null =>
  item.at === 0 ? null : { id: item.id, at: item.at + (stored?.at ?? 0) };

const merged = (items: OperationRow[], isNew: (item: OperationRow) => boolean) =>
  database.transaction('rw', database.operations, () =>
    mergeRows(database.operations, items, { keyOf: ({ id }) => id, isNew, merge: sum }),
  );

beforeEach(async () => {
  await database.delete();
  await database.open();
  await database.operations.bulkAdd([
    { id: 'a', at: 1 },
    { id: 'b', at: 2 },
  ]);
});

it.each([
  ['rightly', (item: OperationRow) => item.id > 'b'],
  ['wrongly', (item: OperationRow) => item.id <= 'b'],
  ['all new', () => true],
  ['all known', () => false],
])('comes to the same whatever is guessed: %s', async (_, isNew) => {
  const items = ['a', 'b', 'c', 'd'].map((id) => ({ id, at: 10 }));
  await merged([...items, { id: 'e', at: 0 }], isNew);
  expect(await database.operations.toArray()).toEqual([
    { id: 'a', at: 11 },
    { id: 'b', at: 12 },
    { id: 'c', at: 10 },
    { id: 'd', at: 10 },
  ]);
});
