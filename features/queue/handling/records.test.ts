import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { relaxedDatabase, strictDatabase } from '../../../storage/database';
import { sampleComment } from '../sample-comment';
import { type Handling, MOST_STEPS } from './model';
import { type Decision, decide, undoDecision } from './records';

const { handlings } = strictDatabase;
const WAITING: Decision = { state: 'waiting', reason: 'the depot', article: null, brandId: 'b1' };
const CLOSED: Decision = { state: 'closed', reason: '', article: null, brandId: null };

beforeEach(async () => {
  await handlings.clear();
  await relaxedDatabase.comments.clear();
  await relaxedDatabase.comments.bulkPut([
    sampleComment({ key: 'facebook:1', text: 'No bus' }),
    sampleComment({ key: 'facebook:2', postKey: 'facebook:q' }),
  ]);
});

it('keeps each step, the brand once it is known, and how the comment read', async () => {
  await decide(['facebook:1'], WAITING);
  await decide(['facebook:1'], CLOSED);
  expect(await handlings.get('facebook:1')).toMatchObject({
    network: 'facebook',
    postKey: 'facebook:p',
    brandId: 'b1',
    state: 'closed',
    wording: { length: 6, isCut: false },
    steps: [{ state: 'waiting', reason: 'the depot' }, { state: 'closed' }],
  });
});

it('decides about several at once, and leaves out what is not stored', async () => {
  const made = await decide(['facebook:1', 'facebook:gone', 'facebook:2'], CLOSED);
  expect(made.before.map(({ key }) => key)).toEqual(['facebook:1', 'facebook:2']);
  expect(
    (await handlings.where('postKey').equals('facebook:q').toArray()).map(({ key }) => key),
  ).toEqual(['facebook:2']);
});

it('takes a decision back to what was before, or to nothing', async () => {
  const one = await decide(['facebook:1'], WAITING);
  const two = await decide(['facebook:1', 'facebook:2'], CLOSED);
  expect(await undoDecision(two)).toEqual(['facebook:1', 'facebook:2']);
  expect((await handlings.get('facebook:1'))?.state).toBe('waiting');
  expect(await handlings.get('facebook:2')).toBeUndefined();
  expect(await undoDecision(one)).toEqual(['facebook:1']);
  expect(await handlings.count()).toBe(0);
});

it('does not take back what somebody decided since', async () => {
  const one = await decide(['facebook:1'], WAITING);
  await decide(['facebook:1'], CLOSED);
  expect(await undoDecision(one)).toEqual([]);
  expect((await handlings.get('facebook:1'))?.state).toBe('closed');
});

it('keeps the latest steps only, and their order when the clock was set back', async () => {
  await decide(['facebook:1'], WAITING);
  const [stored] = (await handlings.toArray()) as [Handling];
  const [step] = stored.steps;
  const future = Date.now() + 1_000_000;
  const steps = Array.from({ length: MOST_STEPS }, (_, i) => ({ ...step!, at: future + i }));
  await handlings.put({ ...stored, steps, updatedAt: future + MOST_STEPS });
  await decide(['facebook:1'], CLOSED);
  const now = (await handlings.get('facebook:1'))!;
  expect(now.steps).toHaveLength(MOST_STEPS);
  expect(now.steps.at(-1)).toMatchObject({ state: 'closed', at: future + MOST_STEPS + 1 });
});
