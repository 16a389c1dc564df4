import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { relaxedDatabase } from '../../../storage/database';
import type { BoxInUse, PageBeside } from '../desk';
import { startDraftKeeper } from './draft-keeper';

const view: PageBeside = {
  network: 'x',
  address: 'https://x.com/tissea/status/1',
  page: { kind: 'post', postKey: 'x:1', accountHandle: null },
  speaker: { ok: false, why: 'absent' },
  postInView: 'x:1',
  commentsOnPage: [],
};
const box = (text: string): BoxInUse => ({
  purpose: 'reply',
  target: { kind: 'comment', key: 'x:2', author: null, text: '', at: null },
  draft: { text, caret: { start: 0, end: 0 } },
});
const texts = async () => (await relaxedDatabase.drafts.toArray()).map(({ text }) => text);
const fail = (error: unknown) => {
  throw error;
};

beforeEach(() => relaxedDatabase.drafts.clear());

it('writes by itself soon after the last letter, and nothing at each letter', async () => {
  const writes = vi.spyOn(relaxedDatabase.drafts, 'put');
  const keeper = startDraftKeeper(fail);
  for (let end = 1; end <= 40; end += 1) keeper.hear(box('Bonjour '.repeat(5).slice(0, end)), view);
  await expect.poll(texts).toEqual(['Bonjour '.repeat(5)]);
  expect(writes).toHaveBeenCalledTimes(1);
});

it('writes at once what waits when its box vanishes', async () => {
  const keeper = startDraftKeeper(fail);
  keeper.hear(box('Bonjour'), view);
  keeper.hear(null, view);
  await keeper.flush();
  expect(await texts()).toEqual(['Bonjour']);
});

it('writes what waits when the page goes', async () => {
  const keeper = startDraftKeeper(fail);
  keeper.hear(box('Bonjour'), view);
  keeper.hear(null, null);
  await keeper.flush();
  expect(await texts()).toEqual(['Bonjour']);
});

it('leaves nothing behind an emptied box, its last letters still waiting or not', async () => {
  const keeper = startDraftKeeper(fail);
  keeper.hear(box('Bonjour'), view);
  await keeper.flush();
  keeper.hear(box('Bonjour, nous'), view);
  keeper.hear(box(''), view);
  await keeper.flush();
  expect(await texts()).toEqual([]);
});

it('tells what could not be written, and goes on', async () => {
  const failures: unknown[] = [];
  const keeper = startDraftKeeper((error) => failures.push(error));
  const put = vi.spyOn(relaxedDatabase.drafts, 'put').mockRejectedValueOnce(new Error('full'));
  keeper.hear(box('Bon'), view);
  await keeper.flush();
  expect(failures).toHaveLength(1);
  put.mockRestore();
  keeper.hear(box('Bonjour'), view);
  await keeper.flush();
  expect(await texts()).toEqual(['Bonjour']);
});
