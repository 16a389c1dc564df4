import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { keepFollowers } from '../features/engagement/audience/records';
import { allAbout } from './author/write-author-file';
import { writeBackup } from './backup/write-backup';
import { strictDatabase as database } from './database';
import { whileNobodyWrites } from './sweeping-lock';

const { audiences, authors } = database;
const exactly = (value: number) => ({ value, low: value, high: value });
const author = { network: 'x', handle: 'jo', name: 'Jo', address: null, lastSeenOn: 1 } as const;

/** Empties a table as a sweep does, has something begin meanwhile, and puts the rows back. */
async function meetingSweep<Done>(begin: () => Promise<Done>): Promise<Done> {
  let meanwhile: Promise<Done> | undefined;
  await whileNobodyWrites(async () => {
    const [old, known] = await Promise.all([audiences.toArray(), authors.toArray()]);
    await Promise.all([audiences.clear(), authors.clear()]);
    meanwhile = begin();
    // time enough for what doesn't wait
    for (let turn = 0; turn < 20; turn++) await audiences.count();
    const there = new Set(await audiences.toCollection().primaryKeys());
    await audiences.bulkPut(old.filter(({ key }) => !there.has(key)));
    await authors.bulkPut(known);
  });
  return meanwhile as Promise<Done>;
}

beforeEach(async () => {
  await Promise.all([audiences.clear(), authors.clear()]);
  await authors.put({ key: 'x:jo', updatedAt: 1, ...author });
  await keepFollowers('x', [{ handle: 'jo', count: exactly(10) }], 1000);
});

it('keeps the followers known before', async () => {
  await meetingSweep(() => keepFollowers('x', [{ handle: 'jo', count: exactly(12) }], 2000));
  expect((await audiences.get('x:jo'))?.readings).toHaveLength(2);
});

it('leaves nothing out of a backup, nor of what is kept about somebody', async () => {
  expect(await (await meetingSweep(() => writeBackup())).text()).toContain('"Jo"');
  expect((await meetingSweep(() => allAbout(['x:jo']))).rows).toHaveLength(2);
});
