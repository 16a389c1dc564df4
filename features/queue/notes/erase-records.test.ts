import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { strictDatabase } from '../../../storage/database';
import { sampleBrand } from '../../brands/sample-brand';
import { sampleComment } from '../sample-comment';
import { answeringPlace, postPlace } from '../tabs/model';
import { erasePerson } from './erase-records';

// 32 MB of noise are for a real browser's files
vi.mock('../../../storage/author/stir-files', () => ({ stirFiles: vi.fn() }));

const answering = (targetKey: string, postKey = 'facebook:p') => ({
  postKey,
  targetKey,
  since: 1,
  toldAt: 1,
});
const kept = () => fakeBrowser.storage.session.get(null);

beforeEach(async () => {
  fakeBrowser.reset();
  await Promise.all(strictDatabase.tables.map((table) => table.clear()));
  await strictDatabase.comments.bulkPut([
    sampleComment({ key: 'facebook:theirs', authorKey: 'facebook:camille' }),
    sampleComment({ key: 'facebook:other', authorKey: 'facebook:yanis' }),
  ]);
  await fakeBrowser.storage.session.set({
    waiting: { kind: 'clipping', thing: 'words of theirs' },
    [postPlace(1)]: 'facebook:p',
    [answeringPlace(1)]: answering('facebook:theirs'),
    [postPlace(2)]: 'facebook:theirs',
    [answeringPlace(2)]: answering('facebook:other', 'facebook:theirs'),
    [answeringPlace(3)]: answering('facebook:other'),
  });
});

it('leaves no tab that names what an erased person wrote', async () => {
  expect(await erasePerson(['facebook:camille'])).not.toBeNull();
  expect(await kept()).toEqual({
    [postPlace(1)]: 'facebook:p',
    [answeringPlace(3)]: answering('facebook:other'),
  });
});

it('leaves the tabs alone where nobody was erased', async () => {
  const before = await kept();
  await strictDatabase.brands.put(
    sampleBrand({ accounts: [{ network: 'facebook', handle: 'camille' }] }),
  );
  expect(await erasePerson(['facebook:camille'])).toBeNull();
  expect(await kept()).toEqual(before);
});
