import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { strictDatabase } from '../../storage/database';
import { sampleBrand } from '../brands/sample-brand';
import { undoImport } from '../replies/interchange/undo-records';
import { readyMadeRules } from '../tone/ready-made/ready-made';
import { changeForBrand } from '../tone/records';
import { rulesFor } from '../tone/rules/rules-for';
import type { StoredRule } from '../tone/rules/stored-rule';
import { exportPlaybook } from './export-records';
import type { Playbook } from './playbook-file';
import { parsePlaybook } from './read-playbook';
import { importPlaybook, previewMerge } from './records';
import type { Choice } from './resolve-merge';
import { sampleId, samplePlaybook } from './sample-playbook';

const HERE = sampleId(0xb1);
const ELSEWHERE = sampleId(0xb2);
const APOLOGY = 'fr.conditional-apology';
const OWN = sampleId(0xd1);
const { toneRules, brands } = strictDatabase;

const own = (given: Partial<StoredRule> = {}): StoredRule => {
  const [rule] = samplePlaybook().toneRules;
  if (rule === undefined) throw new Error('no sample');
  return { ...rule, brandId: HERE, createdAt: 1, updatedAt: 1, deletedAt: null, ...given };
};
const switchOff = async (brandId: string) => {
  const rule = readyMadeRules.find(({ id }) => id === APOLOGY);
  if (rule === undefined) throw new Error('no such rule');
  await changeForBrand(rule, brandId, { isOn: false });
};
const running = async (brandId: string, id: string) =>
  rulesFor(
    brandId,
    readyMadeRules,
    (await toneRules.toArray()).filter(({ deletedAt }) => deletedAt === null),
  ).find((rule) => rule.id === id);

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
  Object.fromEntries(
    (await previewMerge(playbook, { brandId })).rules.map(
      ({ theirs, standing }) => [theirs.id, standing] as const,
    ),
  );

beforeEach(async () => {
  await Promise.all(strictDatabase.tables.map((table) => table.clear()));
  await brands.bulkPut([
    sampleBrand({ id: HERE }),
    sampleBrand({ id: ELSEWHERE, name: 'Elsewhere' }),
  ]);
});

describe('tone rules in a playbook', () => {
  it('travel: own ones, those for every brand, and what was switched off', async () => {
    await toneRules.bulkPut([
      own(),
      own({ id: sampleId(0xd2), brandId: null }),
      own({ id: sampleId(0xd3), brandId: ELSEWHERE }),
      own({ id: sampleId(0xd4), deletedAt: 5 }),
    ]);
    await switchOff(HERE);
    const playbook = await exported();
    expect(playbook.toneRules.map(({ id, isOn }) => [id, isOn])).toEqual([
      [OWN, true],
      [sampleId(0xd2), true],
      [APOLOGY, false],
    ]);
    expect(Object.values(await standings(playbook, HERE))).toEqual(['same', 'same', 'same']);

    await toneRules.clear();
    const done = await take(playbook, HERE);
    expect(done.rules).toBe(3);
    expect((await running(HERE, APOLOGY))?.isOn).toBe(false);
    expect((await running(ELSEWHERE, APOLOGY))?.isOn).toBe(true);
    expect(await running(HERE, OWN)).toMatchObject({ check: own().check, brandId: HERE });
    expect((await exported()).toneRules).toEqual(playbook.toneRules);
    expect(await take(playbook, HERE)).toMatchObject({ rules: 0 });

    await undoImport(done.importId, 'keep');
    expect(await toneRules.toArray()).toEqual([]);
  });

  it('become another brand’s without touching the first', async () => {
    await toneRules.put(own());
    await switchOff(HERE);
    const playbook = await exported();
    await take(playbook, ELSEWHERE);
    expect((await running(ELSEWHERE, APOLOGY))?.isOn).toBe(false);
    expect(await toneRules.get(OWN)).toEqual(own());
    const theirs = (await toneRules.toArray()).filter(({ brandId }) => brandId === ELSEWHERE);
    expect(theirs.map(({ name }) => name.en).sort()).toEqual(
      [own().name.en, (await running(HERE, APOLOGY))?.name.en].sort(),
    );
  });
});

describe('where both differ', () => {
  const theirs = { fr: 'Autre', en: 'Other' };

  async function changedBoth(): Promise<Playbook> {
    await toneRules.put(own());
    const playbook = await exported();
    await strictDatabase.exports.clear();
    const [rule] = playbook.toneRules;
    return rule ? { ...playbook, toneRules: [{ ...rule, message: theirs }] } : playbook;
  }

  it('keeps mine unasked, takes theirs or both when asked, and puts mine back', async () => {
    const playbook = await changedBoth();
    expect(await standings(playbook, HERE)).toEqual({ [OWN]: 'conflict' });
    expect(await take(playbook, HERE)).toMatchObject({ rules: 0 });
    expect((await toneRules.get(OWN))?.message).toEqual(own().message);

    const both = await take(playbook, HERE, [[OWN, 'both']]);
    const messages = async () => (await toneRules.toArray()).map(({ message }) => message.en);
    expect((await messages()).sort()).toEqual(['Nothing is sure before it came.', 'Other']);
    await undoImport(both.importId, 'keep');
    expect(await messages()).toEqual(['Nothing is sure before it came.']);

    const done = await take(playbook, HERE, [[OWN, 'theirs']]);
    expect(await messages()).toEqual(['Other']);
    await undoImport(done.importId, 'keep');
    expect(await messages()).toEqual(['Nothing is sure before it came.']);
  });

  it('tells by files written here who changed it', async () => {
    await toneRules.put(own());
    const playbook = await exported();
    await toneRules.put(own({ level: 'error', updatedAt: 2 }));
    expect(await standings(playbook, HERE)).toEqual({ [OWN]: 'changed-here' });
    await toneRules.put(own());
    const [rule] = playbook.toneRules;
    if (rule === undefined) throw new Error('nothing was exported');
    const changed = { ...playbook, toneRules: [{ ...rule, message: theirs }] };
    expect(await standings(changed, HERE)).toEqual({ [OWN]: 'changed-there' });
    await take(changed, HERE);
    expect((await toneRules.get(OWN))?.message).toEqual(theirs);
  });

  it('says one that was removed here, and leaves a change made since alone on undo', async () => {
    await toneRules.put(own());
    const playbook = await exported();
    await toneRules.put(own({ deletedAt: 7 }));
    expect(await standings(playbook, HERE)).toEqual({ [OWN]: 'changed-here' });
    const done = await take(playbook, HERE, [[OWN, 'theirs']]);
    expect((await toneRules.get(OWN))?.deletedAt).toBeNull();
    await toneRules.update(OWN, { level: 'error' });
    await undoImport(done.importId, 'keep');
    expect((await toneRules.get(OWN))?.level).toBe('error');
  });
});

it('reads rules of words only, as words and never as patterns', () => {
  const words = {
    id: OWN,
    name: 'Mots',
    level: 'warning',
    message: 'Non.',
    words: ['a.b', 'garanti'],
  };
  const file = { ...samplePlaybook(), toneRules: [words] };
  const read = parsePlaybook(JSON.stringify(file));
  if (!read.ok) throw new Error(read.refusal.where);
  expect(read.playbook.toneRules[0]?.check).toMatchObject({ tokens: ['a\\.b', 'garanti'] });
});
