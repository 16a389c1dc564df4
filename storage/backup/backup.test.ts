import 'fake-indexeddb/auto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { packSnapshots, unpackSnapshots } from '../../features/engagement/pack';
import { sampleReply } from '../../features/replies/sample-reply';
import { strictDatabase as database } from '../database';
import { eraseEverything } from '../erase-everything';
import { engagementAndQueueSample } from '../migrations/009-engagement-and-queue.sample';
import { SCHEMA } from '../schema-number';
import { KINDS } from './backup-file';
import { type ReadBackup, readBackup } from './read-backup';
import { previewRestore, restoreBackup } from './restore-backup';
import { backupName, writeBackup } from './write-backup';

const NOW = 1_795_000_000_000;
const CORPORA = join(import.meta.dirname, '../../../shared/data/corpora');

const everything = async () =>
  Object.fromEntries(
    await Promise.all(database.tables.map(async (table) => [table.name, await table.toArray()])),
  );

const read = (text: string): Promise<ReadBackup> => readBackup(new Blob([text]));

async function accepted(text: string) {
  const found = await read(text);
  if (!found.ok) throw new Error(JSON.stringify(found.refusal));
  return found.rows;
}

/** A backup of what is stored, changed as a hostile hand would. */
async function tampered(change: (file: ReturnType<typeof JSON.parse>) => unknown): Promise<string> {
  const file = JSON.parse(await (await writeBackup(NOW)).text());
  return JSON.stringify(change(file) ?? file);
}

beforeEach(async () => {
  await database.delete();
  await database.open();
  for (const kind of KINDS)
    await database.table(kind).bulkPut(engagementAndQueueSample.rows[kind] ?? []);
});

describe('backup and restore', () => {
  it('bring everything back after an erasure', async () => {
    const before = await everything();
    const first = await (await writeBackup(NOW)).text();
    await eraseEverything();
    expect((await everything()).replies).toEqual([]);
    const counts = await restoreBackup(await accepted(first), 'newest');
    // but for how many times something was erased
    expect(await everything()).toEqual({ ...before, meta: expect.anything() });
    expect(counts.replies).toEqual({
      added: engagementAndQueueSample.rows.replies?.length,
      changed: 0,
      kept: 0,
    });
  });

  it('say before what they do, and write nothing while saying it', async () => {
    const rows = await accepted(
      await tampered((file) => {
        file.rows.replies[0].title = 'Newer title';
        file.rows.replies[0].updatedAt += 1;
        file.rows.replies.push(sampleReply({ id: 'new' }));
      }),
    );
    const before = await everything();
    const preview = await previewRestore(rows, 'newest');
    expect(await everything()).toEqual(before);
    expect(preview.replies).toMatchObject({ added: 1, changed: 1 });
    expect(await restoreBackup(rows, 'newest')).toEqual(preview);
    expect((await previewRestore(rows, 'newest')).replies).toMatchObject({ added: 0, changed: 0 });
  });

  it('keep work done since the backup unless the file is preferred', async () => {
    const rows = await accepted(await (await writeBackup(NOW)).text());
    const [reply] = await database.replies.toArray();
    await database.replies.put({ ...reply!, body: 'Since', updatedAt: reply!.updatedAt + 5 });
    expect((await previewRestore(rows, 'newest')).replies.changed).toBe(0);
    await restoreBackup(rows, 'newest');
    expect((await database.replies.get(reply!.id))?.body).toBe('Since');
    await restoreBackup(rows, 'file');
    expect(await database.replies.get(reply!.id)).toEqual(reply);
  });

  it('join the readings of a day that was read on both sides', async () => {
    const rows = await accepted(await (await writeBackup(NOW)).text());
    const [stored] = await database.snapshots.toArray();
    const { postKey, day, packed } = stored!;
    const theirs = unpackSnapshots(day, packed);
    const later = {
      at: theirs.at(-1)!.at + 1000,
      counters: { comments: { value: 9, low: 9, high: 9 } },
    };
    await database.snapshots.put({ postKey, day, packed: packSnapshots(day, [later]) });
    await restoreBackup(rows, 'newest');
    const joined = await database.snapshots.get([postKey, day]);
    expect(unpackSnapshots(day, joined!.packed)).toEqual([...theirs, later]);
  });

  it('make texts whole, so that the next backup equals this one', async () => {
    const text = await tampered((file) => {
      file.rows.replies = [sampleReply({ title: 'cut \ud83d', body: 'a\u0000b' })];
    });
    await eraseEverything();
    await restoreBackup(await accepted(text), 'file');
    expect((await database.replies.toArray())[0]).toMatchObject({
      title: 'cut \ufffd',
      body: 'a\u0000b',
    });
    const again = await (await writeBackup(NOW)).text();
    await restoreBackup(await accepted(again), 'file');
    expect(await (await writeBackup(NOW)).text()).toBe(again);
  });

  it('accept a byte order mark', async () => {
    expect((await read(`\uFEFF${await (await writeBackup(NOW)).text()}`)).ok).toBe(true);
  });

  it('name the file by its day', () => {
    expect(backupName(new Date(2026, 10, 5, 23).getTime())).toBe('vigie-2026-11-05.json');
  });
});

describe('readBackup refuses', () => {
  type File = ReturnType<typeof JSON.parse>;
  const wrong = (where: string) => ({ why: 'wrong', where: expect.stringContaining(where) });

  it.each<[string, (file: File) => unknown, object]>([
    ['a newer version', (file) => ({ ...file, version: SCHEMA + 1 }), { why: 'newer' }],
    ['another format', (file) => ({ ...file, format: 'other' }), { why: 'not-backup' }],
    ['an endless version', () => ({ version: 1e308 * 10 }), { why: 'not-backup' }],
    [
      'a table in place of a list',
      (file) => {
        file.rows.replies = { length: 1e9 };
      },
      { why: 'not-backup' },
    ],
    [
      'a missing table',
      (file) => {
        delete file.rows.posts;
      },
      { why: 'not-backup' },
    ],
    [
      'an unknown table',
      (file) => {
        file.rows.operations = [];
      },
      { why: 'not-backup' },
    ],
    [
      'a row that is a text',
      (file) => {
        file.rows.brands[0] = 'x';
      },
      wrong('brands[0]'),
    ],
    [
      'a wrong type',
      (file) => {
        file.rows.replies[0].tags = 'x';
      },
      wrong('replies[0].tags'),
    ],
    [
      'an unknown field',
      (file) => {
        file.rows.replies[0].evil = 1;
      },
      wrong('replies[0]'),
    ],
    [
      'an endless text',
      (file) => {
        file.rows.replies[0].body = 'a'.repeat(300_000);
      },
      wrong('replies[0]'),
    ],
    [
      'a colour that is a style',
      (file) => {
        file.rows.brands[0].color = 'red;x:url(//a)';
      },
      wrong('brands[0]'),
    ],
    [
      'a script for an address',
      (file) => {
        file.rows.posts[0].address = 'javascript:alert(1)';
      },
      wrong('posts[0]'),
    ],
    [
      'readings cut short',
      (file) => {
        file.rows.snapshots[0].packed = btoa('\xff');
      },
      wrong('snapshots[0]'),
    ],
    [
      'bytes that are no base64',
      (file) => {
        file.rows.snapshots[0].packed = '***';
      },
      wrong('snapshots[0]'),
    ],
  ])('%s', async (_, change, refusal) => {
    const text = await tampered(change);
    const before = await everything();
    expect(await read(text)).toEqual({ ok: false, refusal });
    expect(await everything()).toEqual(before);
  });

  it('prototypes in keys, and leaves ours alone', async () => {
    const whole = await (await writeBackup(NOW)).text();
    const evil = '"__proto__":{"polluted":1},';
    for (const text of [
      whole.replace('"format"', `${evil}"format"`),
      whole.replace('"rows":{', `"rows":{${evil}`),
      whole.replace('"replies":[\n{', `"replies":[\n{${evil}`),
      whole.replace('"format"', '"constructor":{"prototype":{"polluted":1}},"format"'),
    ]) {
      expect(text).not.toBe(whole);
      expect((await read(text)).ok).toBe(false);
    }
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  it.each([
    ['nothing', ''],
    ['a file cut short', '{"format":"vigie-backup","version":1,"ro'],
    ['a million brackets', '['.repeat(1_000_000)],
    ['a hundred thousand levels', `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
    ['50 MB of nothing', `{"version":1,"x":"${'a'.repeat(50 * 1024 * 1024)}"}`],
  ])('%s, in good time', async (_, text) => {
    const started = performance.now();
    expect(await read(text)).toMatchObject({ ok: false });
    expect(performance.now() - started).toBeLessThan(5000);
  });

  it('a file larger than any backup without reading it', async () => {
    const huge = { size: 300 * 1024 * 1024, text: () => Promise.reject(new Error('was read')) };
    expect(await readBackup(huge as unknown as Blob)).toEqual({
      ok: false,
      refusal: { why: 'too-large' },
    });
  });
});

describe.skipIf(!existsSync(CORPORA))('hostile files collected elsewhere (../shared)', () => {
  it('of our own are refused, nothing written', async () => {
    const samples: { id: string; raw: string }[] = JSON.parse(
      readFileSync(join(CORPORA, 'own/import-hostile.json'), 'utf8'),
    );
    const before = await everything();
    for (const { id, raw } of samples) {
      const found = await read(raw);
      expect(found.ok, id).toBe(false);
      if (id === 'newer-version') expect(found).toMatchObject({ refusal: { why: 'newer' } });
    }
    expect(await everything()).toEqual(before);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  it('of the JSON test suite are refused', async () => {
    const files = globSync('json-suite/test_parsing/*.json', { cwd: CORPORA });
    expect(files.length).toBeGreaterThan(100);
    for (const file of files) {
      const found = await readBackup(new Blob([readFileSync(join(CORPORA, file))]));
      expect(found.ok, file).toBe(false);
    }
  });
});
