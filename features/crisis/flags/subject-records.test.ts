import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { strictDatabase } from '../../../storage/database';
import { sampleComment } from '../../queue/sample-comment';
import { sampleFlag } from './sample-flag';
import { raiseByHand, subjectOf } from './subject-records';

const { flags, comments } = strictDatabase;
const SAID = { category: 'threat', severity: 2, note: 'Read this' } as const;

beforeEach(async () => {
  await Promise.all([flags.clear(), comments.clear()]);
  await comments.put(sampleComment({ key: 'facebook:1', text: 'Now' }));
});

it('raises a flag on a comment as it reads by now', async () => {
  expect(await subjectOf('facebook:1')).toMatchObject({ kind: 'comment', seen: { text: 'Now' } });
  await comments.update('facebook:1', { text: 'Later' });
  expect(await raiseByHand('facebook:1', SAID, 'b1')).toMatchObject({ isNew: true });
  expect(await flags.get('facebook:1')).toMatchObject({
    raisedBy: 'person',
    brandId: 'b1',
    note: 'Read this',
    evidence: { text: 'Later' },
  });
});

it('raises one flag at most on a comment, and none on what is not stored any more', async () => {
  await flags.add(sampleFlag({ key: 'facebook:1', note: 'first' }));
  expect(await raiseByHand('facebook:1', SAID, null)).toMatchObject({
    isNew: false,
    flag: { note: 'first' },
  });
  await comments.clear();
  await flags.clear();
  expect(await raiseByHand('facebook:1', SAID, null)).toBeNull();
  expect(await flags.count()).toBe(0);
});
