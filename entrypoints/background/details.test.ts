import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { relaxedDatabase as database } from '../../storage/database';
import { aSighting } from '../../tests/samples/sightings';
import { createDetailsWatch } from './details';

const PROFILE = { kind: 'profile', postKey: null, accountHandle: 'Tissea' } as const;
const exactly = (value: number) => ({ value, low: value, high: value });
const nothing = { network: 'facebook', followers: [], kinds: [] };

/** Has the page answer so, one look after the other, and then always the last. */
function answering(...answers: unknown[]) {
  const asked = vi.fn(async () => [{ result: answers.length > 1 ? answers.shift() : answers[0] }]);
  Object.assign(browser.scripting, { executeScript: asked });
  return asked;
}

beforeEach(async () => {
  fakeBrowser.reset();
  await database.audiences.clear();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
});

it('looks at a profile until it tells who follows the account, and no longer', async () => {
  const told = { ...nothing, followers: [{ handle: 'Tissea', count: exactly(12_345) }] };
  const asked = answering(nothing, told);
  createDetailsWatch()(aSighting({ page: PROFILE, posts: [], comments: [] }), 7);
  await vi.advanceTimersByTimeAsync(60_000);
  await vi.waitFor(async () => expect(await database.audiences.count()).toBe(1));
  expect(asked).toHaveBeenCalledTimes(2);
  expect(await database.audiences.get('facebook:tissea')).toMatchObject({
    readings: [{ count: exactly(12_345) }],
  });
});

it('looks once at a page of posts, however many sightings it sends meanwhile', async () => {
  const asked = answering(nothing);
  const watch = createDetailsWatch();
  for (let turn = 0; turn < 5; turn += 1) watch(aSighting(), 7);
  watch(aSighting({ posts: [] }), 8);
  watch(aSighting(), null);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(asked).toHaveBeenCalledTimes(1);
});

it.each([
  ['nothing at all', undefined],
  ['what another network’s page says', { ...nothing, kinds: [{ key: 'x:1', kinds: [] }] }],
  ['a number below zero', { ...nothing, followers: [{ handle: 'Tissea', count: exactly(-1) }] }],
  ['one beyond belief', { ...nothing, followers: [{ handle: 'Tissea', count: exactly(1e300) }] }],
])('keeps nothing of a page that answers %s', async (_, answer) => {
  answering(answer);
  createDetailsWatch()(aSighting({ page: PROFILE }), 7);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(await database.audiences.count()).toBe(0);
});

it('minds no tab that closes', async () => {
  Object.assign(browser.scripting, { executeScript: () => Promise.reject(new Error('gone')) });
  createDetailsWatch()(aSighting(), 7);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(await database.audiences.count()).toBe(0);
});
