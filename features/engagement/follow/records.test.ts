import 'fake-indexeddb/auto';
import type { Observable } from 'dexie';
import { beforeEach, describe, expect, it } from 'vitest';
import { relaxedDatabase, strictDatabase } from '../../../storage/database';
import { samplePost } from '../sample-post';
import { LONGEST_NOTE } from './model';
import {
  type Followable,
  follow,
  liveFollow,
  liveFollows,
  setLabels,
  setNote,
  unfollow,
} from './records';
import { isUnseen } from './unseen';
import { liveUnseen } from './unseen-records';

const DAY = 86_400_000;
const POST: Followable = { kind: 'post', followedKey: 'x:1', network: 'x' };
const ACCOUNT: Followable = { kind: 'account', followedKey: 'x:transval', network: 'x' };

const first = <T>(query: Observable<T>) =>
  new Promise<T>((resolve, reject) => {
    const subscription = query.subscribe({
      next: (value) => {
        queueMicrotask(() => subscription.unsubscribe());
        resolve(value);
      },
      error: reject,
    });
  });
const stored = () => first(liveFollow('post', 'x:1'));

beforeEach(async () => {
  await strictDatabase.follows.clear();
  await relaxedDatabase.posts.clear();
});

describe('following', () => {
  it('follows a post and an account of the same key apart', async () => {
    await follow(POST);
    await follow({ ...ACCOUNT, followedKey: 'x:1' });
    expect(await stored()).toMatchObject({ kind: 'post', labels: [], note: '' });
    await unfollow(POST);
    expect(await stored()).toBeUndefined();
    expect(await first(liveFollows())).toMatchObject([{ kind: 'account' }]);
  });

  it('takes a follow back, unless something was written on it since', async () => {
    const takeBack = await follow(POST);
    await takeBack();
    expect(await stored()).toBeUndefined();
    const again = await follow(POST);
    await setNote(POST, 'kept');
    await again();
    expect(await stored()).toMatchObject({ note: 'kept' });
    const twice = await follow(POST);
    await twice();
    expect(await stored()).toMatchObject({ note: 'kept' });
  });

  it('gives back labels and note with what was unfollowed', async () => {
    await setLabels(POST, ['crise']);
    await setNote(POST, 'Vue à la télé.');
    const takeBack = await unfollow(POST);
    expect(await stored()).toBeUndefined();
    await takeBack();
    expect(await stored()).toMatchObject({ labels: ['crise'], note: 'Vue à la télé.' });
  });

  it('takes labels back and leaves the note written since', async () => {
    await setLabels(POST, ['crise']);
    const takeBack = await setLabels(POST, ['crise', ' CRISE', 'concours']);
    expect(await stored()).toMatchObject({ labels: ['crise', 'concours'] });
    await setNote(POST, '  N. '.padEnd(LONGEST_NOTE * 2, 'x'));
    await takeBack();
    const now = await stored();
    expect(now?.labels).toEqual(['crise']);
    expect(now?.note).toHaveLength(LONGEST_NOTE);
  });

  it('leaves unfollowed what only a note had made followed', async () => {
    const takeBack = await setNote(POST, 'N');
    await takeBack();
    expect(await stored()).toBeUndefined();
  });
});

describe('unseen for a week', () => {
  it('counts from the last look, else from the follow', () => {
    expect(isUnseen(0, 0, 7 * DAY)).toBe(true);
    expect(isUnseen(1, 0, 7 * DAY)).toBe(false);
    expect(isUnseen(null, 0, 7 * DAY)).toBe(true);
    expect(isUnseen(null, 1, 7 * DAY)).toBe(false);
  });

  it('lists posts and accounts that were not on screen', async () => {
    const long = Date.now() - 9 * DAY;
    await relaxedDatabase.posts.bulkPut([
      samplePost({ key: 'x:1', lastSeenAt: long }),
      samplePost({ key: 'x:2', authorKey: 'x:transval', lastSeenAt: long - DAY }),
      samplePost({ key: 'x:3', authorKey: 'x:busy', lastSeenAt: long }),
      samplePost({ key: 'x:4', authorKey: 'x:busy', lastSeenAt: Date.now() }),
    ]);
    await follow(POST);
    await follow(ACCOUNT);
    await follow({ ...ACCOUNT, followedKey: 'x:busy' });
    await follow({ ...POST, followedKey: 'x:never' });
    const unseen = await first(liveUnseen());
    expect(unseen.map(({ follow, post }) => [follow.followedKey, post?.key])).toEqual([
      ['x:transval', 'x:2'],
      ['x:1', 'x:1'],
    ]);
  });
});
