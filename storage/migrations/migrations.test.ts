import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import * as v from 'valibot';
import { afterEach, describe, expect, it } from 'vitest';
import { unpackSnapshots } from '../../features/engagement/pack';
import { bringUpToDate } from '../bring-up-to-date';
import { VigieDatabase } from '../database';
import { SCHEMA } from '../schema-number';
import { firstTables } from './001-first-tables';
import { firstTablesSample } from './001-first-tables.sample';
import { repliesAtWorkSample } from './002-replies-at-work.sample';
import { toneSample } from './003-tone.sample';
import { playbookExportsSample } from './004-playbook-exports.sample';
import { languageToolSample } from './005-languagetool.sample';
import { keptDraftsSample } from './006-kept-drafts.sample';
import { liveCheckSample } from './007-live-check.sample';
import { crisisSample } from './008-crisis.sample';
import { engagementAndQueueSample } from './009-engagement-and-queue.sample';
import type { Migration } from './migration';
import { MIGRATIONS } from './migrations';
import { ROW_SCHEMAS } from './row-schemas';
import type { Sample } from './sample';

const SAMPLES: readonly Sample[] = [
  firstTablesSample,
  repliesAtWorkSample,
  toneSample,
  playbookExportsSample,
  languageToolSample,
  keptDraftsSample,
  liveCheckSample,
  crisisSample,
  engagementAndQueueSample,
];

/** Makes the database as the Vigie of that version left it. */
async function leaveBehind(sample: Sample): Promise<void> {
  const old = new Dexie('vigie');
  for (const { version, stores } of MIGRATIONS) {
    if (version <= sample.version) old.version(version).stores(stores);
  }
  for (const [table, rows] of Object.entries(sample.rows)) await old.table(table).bulkAdd(rows);
  old.close();
}

/** What is wrong with the rows of a database, by table. */
async function faultsOf(database: Dexie): Promise<string[]> {
  const faults: string[] = [];
  for (const [name, schema] of Object.entries(ROW_SCHEMAS)) {
    const parsed = v.safeParse(
      v.array(schema as v.GenericSchema),
      await database.table(name).toArray(),
    );
    for (const issue of parsed.issues ?? [])
      faults.push(`${name}: ${v.getDotPath(issue)} ${issue.message}`);
  }
  return faults;
}

afterEach(async () => {
  await Dexie.delete('vigie');
});

describe('migrations', () => {
  it('are numbered without a gap, with a sample each', () => {
    const numbers = MIGRATIONS.map((migration) => migration.version);
    expect(numbers).toEqual(MIGRATIONS.map((_, i) => i + 1));
    expect(SAMPLES.map((sample) => sample.version)).toEqual(numbers);
  });

  it('samples hold a row of every table of today', () => {
    expect(Object.keys(SAMPLES.at(-1)?.rows ?? {}).sort()).toEqual(Object.keys(ROW_SCHEMAS).sort());
    expect(new VigieDatabase('strict').tables.map((table) => table.name).sort()).toEqual(
      Object.keys(ROW_SCHEMAS).sort(),
    );
  });

  it.each(SAMPLES)('walk the rows of version $version to the newest', async (sample) => {
    await leaveBehind(sample);
    const database = new VigieDatabase('strict');
    expect(await faultsOf(database)).toEqual([]);
    for (const [table, rows] of Object.entries(sample.rows)) {
      expect(await database.table(table).count(), table).toBe(rows.length);
    }
    expect(await database.meta.get('schema')).toEqual({ key: 'schema', value: SCHEMA });
    const [row] = await database.snapshots.toArray();
    expect(unpackSnapshots(row!.day, row!.packed).map(({ counters }) => counters)).toEqual([
      { comments: { value: 240, low: 240, high: 240 } },
      { comments: { value: 243, low: 243, high: 243 } },
    ]);
    database.close();
  });

  it('the walk finds a row that no migration brought along', async () => {
    const { state: _, ...older } = firstTablesSample.rows.replies?.[0] ?? {};
    await leaveBehind({
      ...firstTablesSample,
      rows: { ...firstTablesSample.rows, replies: [older] },
    });
    const database = new VigieDatabase('strict');
    expect(await faultsOf(database)).toEqual([expect.stringContaining('replies: 0.state')]);
    database.close();
  });
});

describe('bringUpToDate', () => {
  const second: Migration = {
    version: 2,
    stores: { replies: 'id, mood' },
    upgrade: { replies: (row) => ('mood' in row ? row : { ...row, mood: 'calm' }) },
  };
  const openWith = async (migrations: readonly Migration[]) => {
    const database = new Dexie('vigie');
    for (const { version, stores } of migrations) database.version(version).stores(stores);
    database.on('ready', (opened) => bringUpToDate(opened, migrations), true);
    await database.open();
    return database;
  };

  it('brings rows along once, so that the new index finds them', async () => {
    await leaveBehind(firstTablesSample);
    const database = await openWith([firstTables, second]);
    expect(await database.table('replies').where('mood').equals('calm').count()).toBe(1);
    expect(await database.table('meta').get('schema')).toEqual({ key: 'schema', value: 2 });
    database.close();
  });

  it('goes by the stored number where the browser’s version is already the new one', async () => {
    await leaveBehind(firstTablesSample);
    (await openWith([firstTables, second])).close();
    const raw = new Dexie('vigie');
    await raw.open();
    await raw.table('replies').add({ id: 'written-by-version-1' });
    await raw.table('meta').put({ key: 'schema', value: 1 });
    raw.close();
    const database = await openWith([firstTables, second]);
    expect(await database.table('replies').where('mood').equals('calm').count()).toBe(2);
    database.close();
  });

  it('leaves a newer number alone', async () => {
    const newer = { ...firstTablesSample.rows, meta: [{ key: 'schema', value: 9 }] };
    await leaveBehind({ version: 1, rows: newer });
    const database = await openWith([firstTables, second]);
    expect(await database.table('meta').get('schema')).toEqual({ key: 'schema', value: 9 });
    database.close();
  });

  it('leaves everything as it was when an upgrade fails', async () => {
    await leaveBehind(firstTablesSample);
    const failing: Migration = {
      ...second,
      upgrade: {
        ...second.upgrade,
        brands: () => {
          throw new Error('upgrade failed');
        },
      },
    };
    await expect(openWith([firstTables, failing])).rejects.toThrow('upgrade failed');
    const raw = new Dexie('vigie');
    await raw.open();
    expect(await raw.table('replies').toArray()).toEqual(firstTablesSample.rows.replies);
    expect(await raw.table('meta').get('schema')).toEqual({ key: 'schema', value: 1 });
    raw.close();
  });
});
