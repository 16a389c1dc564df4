import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';
import { strictDatabase as database } from '../../../storage/database';
import { sampleComment } from '../sample-comment';
import { finishErasing } from './background';

// 32 MB of noise are for a real browser's files
vi.mock('../../../storage/author/stir-files', () => ({ stirFiles: async () => undefined }));

const theirs = sampleComment({ key: 'facebook:1', authorKey: 'facebook:zoe.l' });
const others = sampleComment({ key: 'facebook:2', authorKey: 'facebook:bob' });
const keys = () => database.comments.toCollection().primaryKeys();

it('erases at its start whom a browser that died was to erase, and whom a window leaves behind later', async () => {
  await database.comments.bulkPut([theirs, others]);
  await database.erasures.add({ authorKeys: ['facebook:zoe.l'] });
  finishErasing();
  await expect.poll(keys).toEqual(['facebook:2']);
  await expect.poll(() => database.sweeps.count()).toBe(0);
  await database.comments.put(theirs);
  await database.erasures.add({ authorKeys: ['facebook:zoe.l'] });
  await expect.poll(keys).toEqual(['facebook:2']);
  await expect.poll(() => database.sweeps.count()).toBe(0);
});
