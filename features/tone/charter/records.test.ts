import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { strictDatabase } from '../../../storage/database';
import { LONGEST_CHARTER } from './model';
import { saveCharter, takeBackCharter } from './records';

const { charters } = strictDatabase;
const stored = async () => (await charters.get('b'))?.markdown ?? null;

beforeEach(() => charters.clear());

it('stores a charter and takes it back to what was before, or to none', async () => {
  expect(await saveCharter('b', 'one')).toBeNull();
  const before = await saveCharter('b', 'two');
  expect(before?.markdown).toBe('one');
  expect(await takeBackCharter('b', 'two', before)).toBe(true);
  expect(await stored()).toBe('one');
  expect(await takeBackCharter('b', 'one', null)).toBe(true);
  expect(await stored()).toBeNull();
});

it('takes nothing back from one who wrote since', async () => {
  await saveCharter('b', 'one');
  await saveCharter('b', 'of another page');
  expect(await takeBackCharter('b', 'one', null)).toBe(false);
  expect(await stored()).toBe('of another page');
});

it('refuses one that is too long, and keeps what was there', async () => {
  await saveCharter('b', 'one');
  await expect(saveCharter('b', 'x'.repeat(LONGEST_CHARTER + 1))).rejects.toThrow(RangeError);
  expect(await stored()).toBe('one');
});
