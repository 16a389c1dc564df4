import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { relaxedDatabase, strictDatabase } from '../../../storage/database';
import { sampleFlag } from '../../crisis/flags/sample-flag';
import { ourReply, ownBrand, someone } from '../sample-facts';
import { answersIn, placeIn } from './past';
import { pastOf } from './past-records';

const { comments, brands } = relaxedDatabase;
const CAMILLE = 'facebook:camille';

const theirs = (key: string, at: number, postKey = 'facebook:p') =>
  someone(key, {
    authorKey: CAMILLE,
    author: { handle: 'camille', name: 'Camille Dubreuil', address: null },
    at,
    postKey,
  });

beforeEach(async () => {
  await Promise.all([comments, brands, strictDatabase.flags].map((table) => table.clear()));
  await brands.put(ownBrand);
});

it('counts what somebody wrote under any post, its flags and our answers', async () => {
  await comments.bulkPut([
    theirs('facebook:1', 10),
    theirs('facebook:2', 20),
    theirs('facebook:3', 30, 'facebook:q'),
    someone('facebook:4', { at: 40 }),
    ourReply('facebook:5', 'facebook:2', 50),
  ]);
  await strictDatabase.flags.bulkPut([
    sampleFlag({ key: 'facebook:1' }),
    sampleFlag({ key: 'facebook:4' }),
  ]);
  const past = await pastOf([CAMILLE]);
  expect(past.comments.map(({ key }) => key)).toEqual(['facebook:3', 'facebook:2', 'facebook:1']);
  expect(placeIn(past, 'facebook:2')).toBe(2);
  expect(placeIn(past, 'facebook:4')).toBeNull();
  expect([...past.flags.keys()]).toEqual(['facebook:1']);
  // it answers what they wrote earlier in that thread alone
  expect([...past.answers.keys()]).toEqual(['facebook:2']);
  expect(answersIn(past)).toBe(1);
});

it('counts no answer that names somebody else in the thread', async () => {
  const reply = ourReply('facebook:9', 'facebook:1', 50);
  await comments.bulkPut([
    theirs('facebook:1', 10),
    someone('facebook:2', {
      parentKey: 'facebook:1',
      author: { handle: 'bob', name: 'Bob Martin', address: null },
      at: 20,
    }),
    { ...reply, text: 'Bob Martin, merci de votre aide.' },
  ]);
  expect(answersIn(await pastOf([CAMILLE]))).toBe(0);
  await comments.put({ ...reply, text: 'Merci, nous regardons.' });
  expect(answersIn(await pastOf([CAMILLE]))).toBe(1);
});

it('says that there is more where somebody wrote without end', async () => {
  const many = Array.from({ length: 1_001 }, (_, at) => theirs(`facebook:m${at}`, at));
  await comments.bulkPut(many);
  const past = await pastOf([CAMILLE]);
  expect(past.comments).toHaveLength(1_000);
  expect(past.isMore).toBe(true);
  expect(placeIn(past, past.comments[0]?.key ?? '')).toBeNull();
});

it('knows nothing of somebody who never wrote', async () => {
  expect(await pastOf(['facebook:nobody'])).toMatchObject({ comments: [], isMore: false });
});
