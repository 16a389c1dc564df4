import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { strictDatabase } from '../../storage/database';
import { sampleBrand } from '../brands/sample-brand';
import { sampleTerm } from '../crisis/watch/sample-term';
import type { StoredTerm } from '../crisis/watch/stored-term';
import { undoImport } from '../replies/interchange/undo-records';
import { exportPlaybook } from './export-records';
import type { Playbook } from './playbook-file';
import { parsePlaybook } from './read-playbook';
import { importPlaybook, previewMerge } from './records';
import type { Choice } from './resolve-merge';
import { sampleId, samplePlaybook } from './sample-playbook';

const HERE = sampleId(0xb1);
const ELSEWHERE = sampleId(0xb2);
const { watchTerms, brands } = strictDatabase;

const own = (number: number, text: string, given: Partial<StoredTerm> = {}): StoredTerm => ({
  ...sampleTerm(text, { id: sampleId(number), brandId: HERE }),
  createdAt: 1,
  updatedAt: 1,
  deletedAt: null,
  ...given,
});
async function exported(): Promise<Playbook> {
  const { content } = await exportPlaybook(HERE, 1);
  const read = parsePlaybook(await content.text());
  if (!read.ok) throw new Error(`${read.refusal.why} ${read.refusal.where}`);
  return read.playbook;
}
const take = (playbook: Playbook, brandId: string, choices: [string, Choice][] = []) =>
  importPlaybook(
    playbook,
    { destination: { brandId }, brand: 'mine', choices: new Map(choices) },
    'a.json',
  );
const standings = async (playbook: Playbook, brandId: string) =>
  (await previewMerge(playbook, { brandId })).terms.map(({ standing }) => standing);
const there = async (brandId: string) =>
  (await watchTerms.toArray()).filter(
    (term) => term.brandId === brandId && term.deletedAt === null,
  );

beforeEach(async () => {
  await Promise.all(strictDatabase.tables.map((table) => table.clear()));
  await brands.bulkPut([
    sampleBrand({ id: HERE }),
    sampleBrand({ id: ELSEWHERE, name: 'Elsewhere' }),
  ]);
});

describe('watch terms in a playbook', () => {
  it('travel whole: those of the brand and those for every brand', async () => {
    await watchTerms.bulkPut([
      own(1, 'mort', { notBefore: ['de rire'], networks: ['x'], expiresAt: 9, isOn: false }),
      own(2, 'lot  \\d+', { kind: 'pattern', brandId: null, replacement: 'x', note: 'a\nb' }),
      own(3, 'autre', { brandId: ELSEWHERE }),
      own(4, 'parti', { deletedAt: 5 }),
    ]);
    const playbook = await exported();
    expect(playbook.watchTerms.map(({ term }) => term)).toEqual(['mort', 'lot  \\d+']);
    expect(await standings(playbook, HERE)).toEqual(['same', 'same']);

    await watchTerms.clear();
    const done = await take(playbook, HERE);
    expect(done.terms).toBe(2);
    expect(await there(HERE)).toMatchObject([
      { text: 'mort', notBefore: ['de rire'], networks: ['x'], expiresAt: 9, isOn: false },
      { text: 'lot  \\d+', kind: 'pattern', replacement: 'x', note: 'a\nb' },
    ]);
    expect((await exported()).watchTerms).toEqual(playbook.watchTerms);
    expect(await take(playbook, HERE)).toMatchObject({ terms: 0 });
    await undoImport(done.importId, 'keep');
    expect(await watchTerms.toArray()).toEqual([]);
  });

  it('become another brand’s without touching the first, and are known by what they look for', async () => {
    await watchTerms.bulkPut([
      own(1, 'Arnaque'),
      own(2, 'ARNAQUE', { brandId: ELSEWHERE, note: 'n' }),
    ]);
    const playbook = await exported();
    expect(await standings(playbook, ELSEWHERE)).toEqual(['conflict']);
    await take(playbook, ELSEWHERE, [[sampleId(1), 'theirs']]);
    expect(await watchTerms.get(sampleId(1))).toEqual(own(1, 'Arnaque'));
    expect(await there(ELSEWHERE)).toMatchObject([{ id: sampleId(2), text: 'Arnaque', note: '' }]);
  });

  it('that were changed here stay, those changed in the file come, removed ones stay away', async () => {
    await watchTerms.bulkPut([own(1, 'un'), own(2, 'deux'), own(3, 'trois')]);
    const playbook = await exported();
    await watchTerms.bulkPut([
      own(1, 'un', { severity: 'illegal' }),
      own(3, 'trois', { deletedAt: 7 }),
    ]);
    const [one, two, three] = playbook.watchTerms;
    if (!one || !two || !three) throw new Error('three terms were written');
    const file = { ...playbook, watchTerms: [one, { ...two, note: 'theirs' }, three] };
    expect(await standings(file, HERE)).toEqual(['changed-here', 'changed-there', 'changed-here']);
    const done = await take(file, HERE);
    expect(await there(HERE)).toMatchObject([
      { text: 'un', severity: 'illegal' },
      { text: 'deux', note: 'theirs' },
    ]);
    await undoImport(done.importId, 'keep');
    expect((await watchTerms.get(sampleId(2)))?.note).toBe('');
  });

  it('as other tools write them are words for the brand, with what isn’t known as a note', async () => {
    const bare = { id: sampleId(9), term: ' accident ', category: 'sécurité', severity: 'serious' };
    const text = JSON.stringify({ ...samplePlaybook(), watchTerms: [bare] });
    const read = parsePlaybook(text);
    if (!read.ok) throw new Error(read.refusal.where);
    await take(read.playbook, HERE);
    expect(await there(HERE)).toMatchObject([
      { category: 'other', note: 'sécurité', action: 'flag', kind: 'words', wholeWord: true },
    ]);
  });
});
