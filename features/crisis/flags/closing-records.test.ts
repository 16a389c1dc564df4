import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { relaxedDatabase, strictDatabase } from '../../../storage/database';
import type { JudgedRow } from '../judging/model';
import { followClosing } from './closing-records';
import { sampleFlag } from './sample-flag';

const judged = (key: string, yieldsAt: number | null) => ({ key, yieldsAt }) as JudgedRow;
const flag = sampleFlag({ key: 'x:1', severity: 2, category: 'insult' });
const harmless = sampleFlag({
  key: 'x:1',
  state: 'closed',
  steps: [{ at: 1, state: 'closed', reason: 'not-a-crisis', words: '', cause: null }],
});
const learnt = async () => (await strictDatabase.tunings.get('b1'))?.benign.map(({ key }) => key);

beforeEach(async () => {
  await Promise.all([strictDatabase.tunings.clear(), relaxedDatabase.judgements.clear()]);
  await relaxedDatabase.judgements.bulkPut([judged('x:1', 0.4), judged('x:2', null)]);
});

it('learns from what is closed as no crisis, and forgets it when that is undone', async () => {
  const { tuned, takeBack } = await followClosing([flag], 'not-a-crisis');
  expect(tuned?.now).toBeGreaterThan(1);
  expect(await learnt()).toEqual(['x:1']);
  await takeBack();
  expect(await learnt()).toEqual([]);
});

it('learns nothing from what was handled, or where the model decided nothing', async () => {
  expect((await followClosing([flag], 'handled')).tuned).toBeNull();
  const other = sampleFlag({ key: 'x:2' });
  expect((await followClosing([other], 'not-a-crisis')).tuned).toBeNull();
  expect(await learnt()).toBeUndefined();
});

it('forgets when it is opened again, and learns once more when that is undone', async () => {
  await followClosing([flag], 'not-a-crisis');
  const { takeBack } = await followClosing([harmless], null);
  expect(await learnt()).toEqual([]);
  await takeBack();
  expect(await learnt()).toEqual(['x:1']);
});
