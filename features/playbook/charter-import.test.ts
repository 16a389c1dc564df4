import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { strictDatabase } from '../../storage/database';
import { sampleBrand } from '../brands/sample-brand';
import { undoImport } from '../replies/interchange/undo-records';
import { exportPlaybook } from './export-records';
import type { Playbook } from './playbook-file';
import { parsePlaybook } from './read-playbook';
import { importPlaybook, previewCharter } from './records';

const brandId = '0191d2a0-0000-7000-8000-0000000000b1';
const { charters, brands } = strictDatabase;
const put = (markdown: string) => charters.put({ brandId, markdown, updatedAt: 1 });
const here = async () => (await charters.get(brandId))?.markdown ?? null;

async function exported(): Promise<Playbook> {
  const { content } = await exportPlaybook(brandId, 1);
  const read = parsePlaybook(await content.text());
  if (!read.ok) throw new Error(read.refusal.why);
  return read.playbook;
}

const take = (playbook: Playbook, brand: 'mine' | 'theirs') =>
  importPlaybook(playbook, { destination: { brandId }, brand, choices: new Map() }, 'a.json');

beforeEach(async () => {
  await Promise.all(strictDatabase.tables.map((table) => table.clear()));
  await brands.put(sampleBrand({ id: brandId }));
});

it('brings a charter where there is none, and undoing takes it away', async () => {
  await put('## Voix\n\nOn vouvoie.\n');
  const playbook = await exported();
  expect(await previewCharter(playbook, { brandId })).toBe('same');
  await charters.clear();
  const { importId } = await take(playbook, 'mine');
  expect(await here()).toBe('## Voix\n\nOn vouvoie.\n');
  await undoImport(importId, 'keep');
  expect(await here()).toBeNull();
});

it('keeps the charter here unless the file’s is chosen, and puts it back', async () => {
  await put('of the file');
  const playbook = await exported();
  await put('of here');
  expect(await previewCharter(playbook, { brandId })).toBe('differs');
  await take(playbook, 'mine');
  expect(await here()).toBe('of here');
  const { importId } = await take(playbook, 'theirs');
  expect(await here()).toBe('of the file');
  await undoImport(importId, 'keep');
  expect(await here()).toBe('of here');
});

it('takes nothing back that was edited since', async () => {
  await put('of the file');
  const playbook = await exported();
  await charters.clear();
  const { importId } = await take(playbook, 'mine');
  await put('edited');
  await undoImport(importId, 'keep');
  expect(await here()).toBe('edited');
});
