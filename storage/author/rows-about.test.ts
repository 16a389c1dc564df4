import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { sampleFlag } from '../../features/crisis/flags/sample-flag';
import { sampleComment } from '../../features/queue/sample-comment';
import { relaxedDatabase, strictDatabase } from '../database';
import { allAbout } from './write-author-file';

beforeEach(async () => {
  for (const table of strictDatabase.tables) if (table.name !== 'meta') await table.clear();
});

it('finds what was thought of few of many comments, and what others wrote not', async () => {
  await relaxedDatabase.comments.bulkPut(
    Array.from({ length: 1_500 }, (_, at) =>
      sampleComment({
        key: `facebook:${at}`,
        authorKey: at < 1_200 ? 'facebook:zoe.l' : 'facebook:bob',
      }),
    ),
  );
  await strictDatabase.flags.bulkPut(
    ['facebook:3', 'facebook:1199', 'facebook:1200'].map((key) => sampleFlag({ key })),
  );
  const { rows } = await allAbout(['facebook:zoe.l']);
  expect(rows.filter(({ table }) => table === 'comments')).toHaveLength(1_200);
  const flags = rows.filter(({ table }) => table === 'flags');
  expect(flags.map(({ key }) => key).sort()).toEqual(['facebook:1199', 'facebook:3']);
});
