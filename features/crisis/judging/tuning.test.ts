import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { relaxedDatabase, strictDatabase } from '../../../storage/database';
import { keepSighting } from '../../../storage/keep-sighting';
import { aComment, aSighting } from '../../../tests/samples/sightings';
import { sampleBrand } from '../../brands/sample-brand';
import { keepPosts } from '../../engagement/background';
import { keepComments } from '../../queue/background';
import { readWeights } from '../judge/model/weights';
import { createJudging } from './background';
import { type Models, prepareTunedJudge } from './prepare-tuned-judge';
import { learnBenign, unlearnBenign } from './tuning-records';

const PLAIN = 'Le tramway passe sur la place.';
const THREAT = 'Je vais venir vous brûler votre agence.';

const shipped = (language: string) =>
  readWeights(readFileSync(join(import.meta.dirname, `../../../public/crisis/${language}.bin`)));

/** The shipped models, so quick to call something abuse that a plain sentence is, unless a logit more is asked for. */
async function touchyModels(): Promise<Models> {
  const french = shipped('fr');
  for (let lowered = 0; lowered < 30; lowered += 0.5) {
    const [toxic = 0, ...others] = french.alone;
    const fr = { ...french, alone: [toxic - lowered, ...others] };
    const judge = await prepareTunedJudge({ fr, en: fr });
    if (judge(PLAIN, 0).yieldsAt === 1) return { fr, en: fr };
  }
  throw new Error('the model finds no abuse in a plain sentence, however little it needs');
}

const models = await touchyModels();

async function see(key: string, text: string): Promise<void> {
  const judging = createJudging({
    loadModels: async () => models,
    keepers: [],
    listeners: [],
  });
  const comments = [aComment({ key, text: { ok: true, value: text } })];
  await judging.judgeSighting(
    await keepSighting(aSighting({ comments }), [keepPosts, keepComments]),
    null,
  );
}

const flagged = async () => (await strictDatabase.flags.toCollection().primaryKeys()).sort();
const shift = async () => (await strictDatabase.tunings.get('b1'))?.shift;

beforeEach(async () => {
  relaxedDatabase.close();
  await strictDatabase.delete();
  await strictDatabase.open();
  await relaxedDatabase.open();
  await strictDatabase.brands.bulkAdd([
    sampleBrand({ id: 'b1', accounts: [{ network: 'facebook', handle: 'tissea' }] }),
    sampleBrand({ id: 'b2' }),
  ]);
});

it('raises no more flags of a kind that was called harmless often enough, and says how it changed', async () => {
  for (const key of ['facebook:1', 'facebook:2', 'facebook:3']) await see(key, PLAIN);
  expect(await flagged()).toEqual(['facebook:1', 'facebook:2', 'facebook:3']);
  const first = await learnBenign({ key: 'facebook:1', brandId: 'b1' });
  expect(first?.before).toBe(1);
  expect(first?.now).toBeCloseTo(1.65);
  expect(await learnBenign({ key: 'facebook:1', brandId: 'b1' })).toMatchObject({
    now: first?.now,
  });
  await see('facebook:4', PLAIN);
  expect(await flagged()).toContain('facebook:4');
  await learnBenign({ key: 'facebook:2', brandId: 'b1' });
  await see('facebook:5', PLAIN);
  expect(await flagged()).not.toContain('facebook:5');
  expect(await relaxedDatabase.judgements.get('facebook:5')).toMatchObject({
    severity: 0,
    yieldsAt: 1,
  });
});

it('forgets it with the undo of the closing', async () => {
  await see('facebook:1', PLAIN);
  await see('facebook:2', PLAIN);
  for (const key of ['facebook:1', 'facebook:2']) await learnBenign({ key, brandId: 'b1' });
  expect(await shift()).toBe(1);
  expect((await unlearnBenign({ key: 'facebook:2', brandId: 'b1' }))?.now).toBeCloseTo(1.65);
  await unlearnBenign({ key: 'facebook:1', brandId: 'b1' });
  expect(await shift()).toBe(0);
  expect(await unlearnBenign({ key: 'facebook:1', brandId: 'b1' })).toBeNull();
});

it('silences neither threats nor what wordings find, however often it is told to', async () => {
  for (let i = 0; i < 8; i += 1) {
    await see(`facebook:${i}`, PLAIN);
    await learnBenign({ key: `facebook:${i}`, brandId: 'b1' });
  }
  expect(await shift()).toBe(1);
  await see('facebook:threat', THREAT);
  expect(await strictDatabase.flags.get('facebook:threat')).toMatchObject({ severity: 3 });
  expect(await learnBenign({ key: 'facebook:threat', brandId: 'b1' })).toBeNull();
});

it('has nothing to learn from a flag of nobody’s, or one raised by hand', async () => {
  await see('facebook:1', PLAIN);
  expect(await learnBenign({ key: 'facebook:1', brandId: null })).toBeNull();
  expect(await learnBenign({ key: 'facebook:9', brandId: 'b1' })).toBeNull();
  expect(await shift()).toBeUndefined();
});
