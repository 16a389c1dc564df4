import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { relaxedDatabase as database } from '../../../storage/database';
import { keepSighting } from '../../../storage/keep-sighting';
import { aPost, aSighting } from '../../../tests/samples/sightings';
import { keepPosts } from '../background';
import { keepKinds } from '../kinds-records';
import { keepFollowers } from './records';

const exactly = (value: number) => ({ value, low: value, high: value });

beforeEach(async () => {
  await database.delete();
  await database.open();
});

it('keeps the followers that pages tell, by account', async () => {
  await keepFollowers('linkedin', [{ handle: 'Tissea', count: exactly(10) }], 1000);
  await keepFollowers(
    'linkedin',
    [
      { handle: 'tissea', count: exactly(12) },
      { handle: 'ville', count: exactly(3) },
    ],
    2000,
  );
  await keepFollowers('linkedin', [{ handle: 'tissea', count: exactly(12) }], 2001);
  expect(await database.audiences.toArray()).toEqual([
    {
      key: 'linkedin:tissea',
      network: 'linkedin',
      handle: 'tissea',
      readings: [
        { at: 1000, count: exactly(10) },
        { at: 2000, count: exactly(12) },
      ],
      updatedAt: 2000,
    },
    expect.objectContaining({ key: 'linkedin:ville' }),
  ]);
});

it('keeps the reactions by kind of a post that is kept, and what else is known of it', async () => {
  const kinds = [
    { kind: 'like', count: exactly(12) },
    { kind: 'angry', count: null },
  ] as const;
  await keepSighting(aSighting(), [keepPosts], 20_000);
  const before = await database.posts.get('facebook:77');
  await keepKinds([
    { key: 'facebook:77', kinds },
    { key: 'facebook:gone', kinds },
  ]);
  expect(await database.posts.toArray()).toEqual([{ ...before, kinds }]);
  await keepSighting(aSighting({ seenAt: 15_000, posts: [aPost()] }), [keepPosts], 20_000);
  expect((await database.posts.get('facebook:77'))?.kinds).toEqual(kinds);
});
