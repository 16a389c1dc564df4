import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { strictDatabase as database } from '../../storage/database';
import { sampleBrand } from '../brands/sample-brand';
import { undoImport } from '../replies/interchange/undo-records';
import { sampleReply } from '../replies/sample-reply';
import { exportPlaybook } from './export-records';
import type { Playbook } from './playbook-file';
import { parsePlaybook } from './read-playbook';
import { type Destination, type DoneImport, importPlaybook, previewMerge } from './records';
import type { Choice } from './resolve-merge';
import { sampleId, samplePlaybook, sampleReplyInFile } from './sample-playbook';

const NOW = 1_795_000_000_000;
const OTHER = sampleBrand({
  id: sampleId(0xb2),
  name: 'Autre',
  color: '#74457f',
  language: 'fr',
  accounts: [{ network: 'facebook', handle: 'autre' }],
});

const everything = async () =>
  Object.fromEntries(
    await Promise.all(database.tables.map(async (table) => [table.name, await table.toArray()])),
  );
const take = (
  playbook: Playbook,
  destination: Destination = 'new',
  choices: [string, Choice][] = [],
  brand: 'mine' | 'theirs' = 'mine',
) => importPlaybook(playbook, { destination, brand, choices: new Map(choices) }, 'file.json');
const exported = async (brandId: string): Promise<string> =>
  (await exportPlaybook(brandId, NOW)).content.text();
const standings = async (playbook: Playbook, destination: Destination) =>
  (await previewMerge(playbook, destination)).replies.map(({ standing }) => standing);

const playbook = samplePlaybook();
const HERE = { brandId: playbook.brand.id };
/** The playbook with its first reply saying something else. */
const changedThere = samplePlaybook({
  replies: [sampleReplyInFile(1, { body: 'Theirs.' }), sampleReplyInFile(2, { shortcut: 'merci' })],
});

beforeEach(async () => {
  await database.delete();
  await database.open();
});

describe('a round trip', () => {
  it('makes the same file, and a second import changes nothing', async () => {
    await take(playbook);
    const first = await exported(playbook.brand.id);
    await database.delete();
    await database.open();
    const read = parsePlaybook(first);
    if (!read.ok) throw new Error(read.refusal.where);
    await take(read.playbook);
    expect(await exported(playbook.brand.id)).toBe(first);

    const before = await everything();
    expect(await standings(read.playbook, HERE)).toEqual(['same', 'same']);
    expect(await take(read.playbook, HERE, [], 'theirs')).toMatchObject({ added: 0, changed: 0 });
    expect((await everything()).replies).toEqual(before.replies);
  });

  it('keeps replies for every brand, and their order', async () => {
    const replies = [
      sampleReplyInFile(5, { position: 9 }),
      sampleReplyInFile(6, { position: 2, everyBrand: true }),
    ];
    await take(samplePlaybook({ replies }));
    const file = JSON.parse(await exported(playbook.brand.id));
    expect(file.replies).toEqual([replies[1], replies[0]]);
    expect((await database.replies.get(sampleId(6)))?.brandId).toBeNull();
  });
});

describe('a preview', () => {
  it('writes nothing', async () => {
    const before = await everything();
    expect(await standings(playbook, 'new')).toEqual(['added', 'added']);
    expect(await everything()).toEqual(before);
  });

  it('tells who changed what since the last import', async () => {
    await take(playbook);
    expect(await standings(changedThere, HERE)).toEqual(['changed-there', 'same']);
    await database.replies.update(sampleId(1), { body: 'Mine.' });
    expect(await standings(playbook, HERE)).toEqual(['changed-here', 'same']);
    expect(await standings(changedThere, HERE)).toEqual(['conflict', 'same']);
    await database.replies.update(sampleId(2), { deletedAt: 5 });
    expect(await standings(playbook, HERE)).toEqual(['changed-here', 'changed-here']);
  });

  it('tells an own edit from a colleague’s when a file written here comes back', async () => {
    await database.brands.add({ ...OTHER, id: HERE.brandId });
    const own = { brandId: HERE.brandId, body: 'First.', title: 'Own' };
    await database.replies.add(sampleReply({ id: sampleId(7), ...own }));
    const read = async () => {
      const file = parsePlaybook(await exported(HERE.brandId));
      if (!file.ok) throw new Error(file.refusal.where);
      return file.playbook;
    };
    const first = await read();
    const theirs = { ...first, replies: first.replies.map((one) => ({ ...one, body: 'Theirs.' })) };
    expect(await standings(theirs, HERE)).toEqual(['changed-there']);
    await database.replies.update(sampleId(7), { body: 'Second.' });
    expect(await standings(first, HERE)).toEqual(['changed-here']);
    expect(await standings(theirs, HERE)).toEqual(['conflict']);
    await read();
    expect(await standings(first, HERE)).toEqual(['changed-here']);
  });

  it('remembers the last ten files of a brand', async () => {
    await database.brands.bulkAdd([OTHER, { ...OTHER, id: sampleId(9) }]);
    await exported(sampleId(9));
    for (let i = 0; i < 12; i += 1) await exported(OTHER.id);
    expect(await database.exports.count()).toBe(11);
  });

  it.each([
    ['shortcut', { shortcut: 'Mérci', title: 'Else' }],
    ['title', { shortcut: '', title: 'REPLY 2' }],
  ])('meets a reply of another id by its %s', async (_, given) => {
    await database.brands.add({ ...OTHER, id: playbook.brand.id });
    const mine = sampleReply({
      id: sampleId(77),
      brandId: playbook.brand.id,
      body: 'Mine.',
      ...given,
    });
    await database.replies.add(mine);
    const plan = await previewMerge(playbook, HERE);
    expect(plan.replies.map(({ standing, mine: met }) => [standing, met?.id])).toEqual([
      ['added', undefined],
      ['conflict', sampleId(77)],
    ]);
  });

  it('leaves the replies of another brand alone, whatever their id', async () => {
    await take(playbook);
    await database.brands.add(OTHER);
    expect(await standings(playbook, { brandId: OTHER.id })).toEqual(['added', 'added']);
    await take(playbook, { brandId: OTHER.id });
    expect(await database.replies.count()).toBe(4);
    expect(await standings(playbook, { brandId: OTHER.id })).toEqual(['same', 'same']);
  });
});

describe('a conflict', () => {
  const first = sampleId(1);
  beforeEach(async () => {
    await take(playbook);
    await database.replies.update(first, { body: 'Mine.', timesUsed: 7 });
  });
  const bodies = async () => (await database.replies.toArray()).map(({ body }) => body).sort();

  it.each<[Choice | null, string[]]>([
    [null, ['Merci à vous.', 'Mine.']],
    ['mine', ['Merci à vous.', 'Mine.']],
    ['theirs', ['Merci à vous.', 'Theirs.']],
    ['both', ['Merci à vous.', 'Mine.', 'Theirs.']],
  ])('decided as %s', async (choice, expected) => {
    await take(changedThere, HERE, choice === null ? [] : [[first, choice]]);
    expect(await bodies()).toEqual(expected);
    expect((await database.replies.get(first))?.timesUsed).toBe(7);
  });

  it('is none any more once both were kept', async () => {
    await take(changedThere, HERE, [[first, 'both']]);
    expect(await standings(changedThere, HERE)).toEqual(['same', 'same']);
  });
});

describe('an import', () => {
  it('leaves a shortcut that another reply has, says so, and does so again', async () => {
    await database.brands.add({ ...OTHER, id: playbook.brand.id });
    const mine = sampleReply({
      id: sampleId(77),
      shortcut: 'merci',
      language: 'en',
      title: 'Thanks',
    });
    await database.replies.add(mine);
    expect(await take(playbook, HERE)).toMatchObject({ added: 2, shortcutsLeft: 1 });
    expect((await database.replies.get(sampleId(2)))?.shortcut).toBe('');
    expect(await take(playbook, HERE)).toMatchObject({ added: 0, changed: 0 });
  });

  it('takes no account from another brand', async () => {
    await database.brands.add({ ...OTHER, accounts: playbook.brand.accounts });
    await take(playbook);
    expect((await database.brands.get(playbook.brand.id))?.accounts).toEqual([]);
  });

  it('changes the brand only when asked to', async () => {
    await database.brands.add(OTHER);
    await take(playbook, { brandId: OTHER.id });
    expect(await database.brands.get(OTHER.id)).toEqual(OTHER);
    await take(playbook, { brandId: OTHER.id }, [], 'theirs');
    expect(await database.brands.get(OTHER.id)).toMatchObject({
      name: 'TransVal',
      accounts: [...OTHER.accounts, ...playbook.brand.accounts],
    });
  });

  it('writes nothing when the brand is gone', async () => {
    const before = await everything();
    await expect(take(playbook, { brandId: sampleId(9) })).rejects.toThrow('no such brand');
    expect(await everything()).toEqual(before);
  });

  it('takes ten thousand replies within two seconds', async () => {
    const many = samplePlaybook({
      replies: Array.from({ length: 10_000 }, (_, i) => sampleReplyInFile(1_000_000 + i)),
    });
    await take(many);
    const from = performance.now();
    await previewMerge(many, HERE);
    expect(performance.now() - from).toBeLessThan(2_000);
  });
});

describe('undoing', () => {
  const undo = async ({ importId }: DoneImport) =>
    (await undoImport(importId, 'keep'))?.kept.length;
  const stored = async () => ({
    brands: (await database.brands.toArray()).map(({ updatedAt: _, ...brand }) => brand),
    replies: (await database.replies.toArray()).map(({ updatedAt: _, ...reply }) => reply),
    imports: await database.imports.toArray(),
  });

  it('takes a new brand and its replies away', async () => {
    const before = await stored();
    expect(await undo(await take(playbook))).toBe(0);
    expect(await stored()).toEqual(before);
  });

  it('puts everything back as it was', async () => {
    await take(playbook);
    await database.replies.update(sampleId(1), { body: 'Mine.' });
    const before = await stored();
    const done = await take(changedThere, HERE, [[sampleId(1), 'theirs']], 'theirs');
    expect(done.changed).toBe(1);
    expect(await undo(done)).toBe(0);
    expect(await stored()).toEqual(before);
  });

  it('leaves alone what was edited since', async () => {
    const done = await take(playbook);
    await database.replies.update(sampleId(1), { body: 'Edited.' });
    expect(await undo(done)).toBe(1);
    expect((await database.replies.toArray()).map(({ body }) => body)).toEqual(['Edited.']);
    expect(await database.brands.count()).toBe(1);
  });

  it('takes a brand away whose replies were used, and brings no shortcut back twice', async () => {
    await database.replies.add(sampleReply({ id: 'old', brandId: HERE.brandId, shortcut: 'late' }));
    const done = await take(samplePlaybook({ replies: [sampleReplyInFile(1)] }));
    await database.replies.update(sampleId(1), { timesUsed: 2 });
    await database.replies.delete('old');
    expect(await undo(done)).toBe(0);
    expect(await database.replies.get(sampleId(1))).toMatchObject({ timesUsed: 2 });
    expect(await database.brands.count()).toBe(0);
  });
});
