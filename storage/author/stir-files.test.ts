import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { sampleComment } from '../../features/queue/sample-comment';
import { strictDatabase as database } from '../database';
import { stirFiles } from './stir-files';

it('goes on with the noise that a browser that died left, takes all of it away, and leaves the rows as they are', async () => {
  const kept = ['1', '2', '3'].map((id) => sampleComment({ key: `facebook:${id}` }));
  await database.comments.bulkPut(kept);
  let added = 0;
  const adding = database.noise.bulkAdd.bind(database.noise);
  database.noise.bulkAdd = ((rows: readonly { bytes: Uint8Array }[]) => {
    added += rows.reduce((sum, { bytes }) => sum + bytes.length, 0);
    return adding(rows);
  }) as never;
  await adding(Array.from({ length: 34 * 30 }, () => ({ bytes: new Uint8Array(9) })));
  await stirFiles(['comments', 'authors']);
  expect(added).toBe(2 * 34 * 30_000);
  expect(await database.noise.count()).toBe(0);
  expect(await database.comments.toArray()).toEqual(kept);
});
