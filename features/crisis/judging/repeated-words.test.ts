import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { readBackup } from '../../../storage/backup/read-backup';
import { writeBackup } from '../../../storage/backup/write-backup';
import {
  flags,
  freshDatabase,
  judged,
  putTerm,
  saying,
  startWorker,
} from '../../../tests/samples/judging-worker';

beforeEach(freshDatabase);

it('keeps no more of a word written a thousand times than a backup takes', async () => {
  await putTerm('connard');
  const { see } = startWorker();
  await see(saying('connard '.repeat(1_000)));
  expect((await judged())[0]).toMatchObject({ category: 'insult', severity: 2 });
  expect(await flags()).toHaveLength(1);
  expect(await readBackup(await writeBackup())).toMatchObject({ ok: true });
});
