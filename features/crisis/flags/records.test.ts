import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { strictDatabase } from '../../../storage/database';
import { liveFlags, noteOnFlag, removeFlag, restoreFlags, stepFlags } from './records';
import { sampleFlag } from './sample-flag';

const { flags } = strictDatabase;
const TAKEN = { state: 'in-hand', reason: null, words: '' } as const;
const DONE = { state: 'closed', reason: 'handled', words: 'Called back' } as const;

/** What a live query says first. */
const first = <T>(live: {
  subscribe: (next: (value: T) => void, failed: (error: unknown) => void) => unknown;
}) => new Promise<T>((resolve, reject) => live.subscribe(resolve, reject));

beforeEach(() => flags.clear());

it('lists all, the latest raised first', async () => {
  await flags.bulkAdd([
    sampleFlag({ key: 'x:1', raisedAt: 1, postKey: 'x:p' }),
    sampleFlag({ key: 'x:2', raisedAt: 2, postKey: 'x:q' }),
    sampleFlag({ key: 'x:p', raisedAt: 0, postKey: 'x:p', subject: 'post' }),
  ]);
  expect((await first(liveFlags())).map(({ key }) => key)).toEqual(['x:2', 'x:1', 'x:p']);
});

it('keeps every step with its reason and words', async () => {
  await flags.bulkAdd([sampleFlag({ key: 'x:1' })]);
  await stepFlags(['x:1'], TAKEN);
  await stepFlags(['x:1'], DONE);
  const flag = await flags.get('x:1');
  expect(flag?.state).toBe('closed');
  expect(flag?.steps.map(({ state, reason, words }) => [state, reason, words])).toEqual([
    ['open', null, ''],
    ['in-hand', null, ''],
    ['closed', 'handled', 'Called back'],
  ]);
});

it('takes a step back and keeps what was noted since', async () => {
  await flags.bulkAdd([sampleFlag({ key: 'x:1' }), sampleFlag({ key: 'x:2', state: 'in-hand' })]);
  const before = await stepFlags(['x:1', 'x:2', 'x:gone'], DONE);
  expect(before).toHaveLength(2);
  await noteOnFlag('x:1', 'Spoke to the manager');
  await restoreFlags(before);
  expect(await flags.get('x:1')).toMatchObject({ state: 'open', note: 'Spoke to the manager' });
  expect((await flags.get('x:1'))?.steps).toHaveLength(1);
  expect((await flags.get('x:2'))?.state).toBe('in-hand');
});

it('does not bring a flag back that was taken away', async () => {
  await flags.bulkAdd([sampleFlag({ key: 'x:1' })]);
  const before = await stepFlags(['x:1'], TAKEN);
  await removeFlag('x:1');
  await restoreFlags(before);
  await noteOnFlag('x:1', 'late');
  expect(await flags.count()).toBe(0);
});
