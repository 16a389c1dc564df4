import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { strictDatabase } from '../../../storage/database';
import { changeReplies } from '../bulk-records';
import { noteReplyUsed, saveReply } from '../records';
import { sampleReply } from '../sample-reply';
import { runImport } from './import-records';
import { planImport } from './plan-import';
import { sampleChoice, sampleImported, sampleRows } from './sample-import';
import { type LastImport, liveLastImport, type UndoOutcome, undoImport } from './undo-records';

const ID = '0191d2a0-0000-7000-8000-0000000000a1';
const { replies, imports } = strictDatabase;
const remove = (id: string) => changeReplies([id], () => ({ deletedAt: Date.now() }));

beforeEach(async () => {
  await strictDatabase.delete();
  await strictDatabase.open();
  await saveReply(sampleReply({ id: ID, shortcut: 'merci' }));
});

const library = async () => (await replies.toArray()).filter(({ deletedAt }) => deletedAt === null);
const plan = async (...rows: Parameters<typeof sampleRows>) =>
  planImport(sampleRows(...rows), sampleChoice(), await library(), {});
const two = () =>
  plan(
    sampleImported(2, { shortcut: 'merci', body: 'Autre' }),
    sampleImported(3, { title: 'Neuf', body: 'neuf', shortcut: 'neuf' }),
  );

async function run(planned = two()): Promise<string> {
  const outcome = await runImport(await planned, 'templates.csv');
  if (!outcome.ok) throw new Error(outcome.why);
  return outcome.id;
}

const UNDONE: UndoOutcome = { removed: 0, putBack: 0, kept: [], shortcutsLost: 0 };

const last = () =>
  new Promise<LastImport | null>((resolve, reject) => {
    const subscription = liveLastImport().subscribe({
      next: (value) => {
        queueMicrotask(() => subscription.unsubscribe());
        resolve(value);
      },
      error: reject,
    });
  });

const neuf = async () => (await replies.toArray()).find(({ title }) => title === 'Neuf')!;

describe('an import', () => {
  it('is written whole and can be told again', async () => {
    const id = await run();
    expect((await library()).map(({ body }) => body).sort()).toEqual(['Autre', 'neuf']);
    expect(await last()).toMatchObject({
      id,
      name: 'templates.csv',
      added: 1,
      changed: 1,
      edited: [],
      used: [],
    });
  });

  it('is taken back as a whole; uses stay counted', async () => {
    const id = await run();
    await noteReplyUsed(ID, 'op-1', Date.now() + 5);
    await noteReplyUsed((await neuf()).id, 'op-2', Date.now() + 5);
    expect((await last())?.used).toHaveLength(2);
    expect(await undoImport(id, 'keep')).toEqual({ ...UNDONE, removed: 1, putBack: 1 });
    expect(await library()).toMatchObject([{ id: ID, body: 'Merci à vous.', timesUsed: 1 }]);
    expect(await neuf()).toMatchObject({ timesUsed: 1, deletedAt: expect.any(Number) });
    expect(await last()).toBeNull();
    expect(await undoImport(id, 'keep')).toBeNull();
  });

  it('leaves what was edited since, and says so', async () => {
    const id = await run();
    await saveReply({ ...(await neuf()), body: 'retouché' });
    expect((await last())?.edited.map(({ title }) => title)).toEqual(['Neuf']);
    const outcome = await undoImport(id, 'keep');
    expect(outcome).toMatchObject({ removed: 0, putBack: 1, kept: [{ title: 'Neuf' }] });
    expect((await library()).map(({ body }) => body).sort()).toEqual(['Merci à vous.', 'retouché']);
  });

  it('takes what was edited since as well when asked', async () => {
    const id = await run();
    await saveReply({ ...(await neuf()), body: 'retouché' });
    expect(await undoImport(id, 'take')).toEqual({ ...UNDONE, removed: 1, putBack: 1 });
    expect((await library()).map(({ body }) => body)).toEqual(['Merci à vous.']);
  });

  it.each([
    [
      'edited',
      async () => saveReply(sampleReply({ id: ID, shortcut: 'merci', body: 'Retouché' })),
      'Merci',
    ],
    ['removed', async () => remove(ID), 'Merci'],
    [
      'given the shortcut',
      async () => saveReply(sampleReply({ id: 'x', shortcut: 'NEUF' })),
      'Neuf',
    ],
  ])('writes nothing when a reply was %s since the plan', async (_, meanwhile, title) => {
    const planned = await two();
    await meanwhile();
    const before = await replies.toArray();
    expect(await runImport(planned, 'a.csv')).toEqual({
      ok: false,
      why: 'library-changed',
      titles: [title],
    });
    expect(await replies.toArray()).toEqual(before);
    expect(await imports.count()).toBe(0);
  });

  it('is carried out when a reply was only used since the plan', async () => {
    const planned = await two();
    await noteReplyUsed(ID, 'op-1', Date.now());
    expect((await runImport(planned, 'a.csv')).ok).toBe(true);
    expect(await replies.get(ID)).toMatchObject({ body: 'Autre', timesUsed: 1 });
  });

  it('brings back a reply that was removed here, and removes it again', async () => {
    await remove(ID);
    const id = await run(plan(sampleImported(1, { shortcut: 'merci' }, { id: ID })));
    expect(await library()).toMatchObject([{ id: ID }]);
    await undoImport(id, 'keep');
    expect(await library()).toEqual([]);
  });

  it('gives no shortcut back that another reply has by now', async () => {
    const id = await run(plan(sampleImported(1, { shortcut: 'thanks' }, { id: ID })));
    await saveReply(sampleReply({ id: 'x', shortcut: 'merci' }));
    expect(await undoImport(id, 'keep')).toEqual({ ...UNDONE, putBack: 1, shortcutsLost: 1 });
    expect(await replies.get(ID)).toMatchObject({ shortcut: '' });
  });

  it('that nobody used leaves no trace once taken back', async () => {
    const before = await replies.toArray();
    await undoImport(await run(plan(sampleImported(3, { title: 'Neuf', body: 'neuf' }))), 'keep');
    expect(await replies.toArray()).toEqual(before);
  });

  it('is remembered with the last ten', async () => {
    for (let i = 0; i < 12; i += 1)
      await run(plan(sampleImported(1, { title: `${i}`, body: `${i}` })));
    expect(await imports.count()).toBe(10);
  });

  it('of 10,000 is one transaction', async () => {
    const rows = Array.from({ length: 10_000 }, (_, i) =>
      sampleImported(i, { title: `${i}`, body: `${i}` }),
    );
    const id = await run(plan(...rows));
    expect(await replies.count()).toBe(10_001);
    await undoImport(id, 'keep');
    expect(await library()).toHaveLength(1);
  }, 60_000);
});
