import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Sighting } from '../../../messaging/sighting';
import { relaxedDatabase, strictDatabase } from '../../../storage/database';
import { keepSighting } from '../../../storage/keep-sighting';
import { aComment, aPost, aSighting } from '../../../tests/samples/sightings';
import { sampleBrand } from '../../brands/sample-brand';
import { keepPosts } from '../../engagement/background';
import { keepComments } from '../../queue/background';
import { sampleTerm } from '../watch/sample-term';
import { createJudging, type JudgedBatch, type JudgedKeeper } from './background';

const THREAT = 'Je vais venir vous brûler votre agence, bande d’ordures.';
const CRITIC = 'Encore en retard ce matin, c’est inadmissible, je demande un remboursement.';

const brand = sampleBrand({ id: 'b1', accounts: [{ network: 'facebook', handle: 'tissea' }] });
const noModels = () => Promise.reject(new Error('not here'));

/** A worker: what a new one is after the old one was stopped. */
function startWorker({
  keepers = [],
  loadModels = noModels,
}: {
  keepers?: JudgedKeeper[];
  loadModels?: Parameters<typeof createJudging>[0]['loadModels'];
} = {}) {
  const batches: JudgedBatch[] = [];
  const judge = createJudging({ loadModels, keepers, listeners: [(batch) => batches.push(batch)] });
  const see = async (sighting: Sighting) => {
    await judge(await keepSighting(sighting, [keepPosts, keepComments]), 7);
    await Promise.resolve();
  };
  return { see, batches };
}

const said = (text: string, change: Parameters<typeof aComment>[0] = {}) =>
  aComment({ text: { ok: true, value: text }, ...change });
const saying = (text: string, change: Partial<Sighting> = {}) =>
  aSighting({ comments: [said(text)], ...change });

const flags = () => strictDatabase.flags.toArray();
const judged = () => relaxedDatabase.judgements.toArray();
const putTerm = (text: string, over: Parameters<typeof sampleTerm>[1] = {}) =>
  strictDatabase.watchTerms.put({
    ...sampleTerm(text, over),
    createdAt: 1,
    updatedAt: Date.now(),
    deletedAt: null,
  });

beforeEach(async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  await strictDatabase.delete();
  await strictDatabase.open();
  await relaxedDatabase.open();
  await strictDatabase.brands.add(brand);
});

describe('judging', () => {
  it('judges a comment, raises a flag under the brand’s own post and keeps what was on screen', async () => {
    const { see, batches } = startWorker();
    const sighting = saying(THREAT, { seenAt: 20_000 });
    await see(sighting);
    expect(await judged()).toMatchObject([
      { key: 'facebook:78', postKey: 'facebook:77', brandId: 'b1', category: 'threat', at: 1500 },
    ]);
    const [flag] = await flags();
    expect(flag).toMatchObject({
      key: 'facebook:78',
      subject: 'comment',
      brandId: 'b1',
      raisedBy: 'vigie',
      state: 'open',
      category: 'threat',
      severity: 3,
      versions: [],
      evidence: {
        text: THREAT,
        author: { handle: 'jp.martin' },
        postAddress: 'https://www.facebook.com/tissea/posts/77',
        writtenAt: 1500,
        seenAt: 20_000,
        timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
        counters: aPost().counters,
      },
    });
    expect(flag?.grounds.spans.length).toBeGreaterThan(0);
    expect(batches).toMatchObject([{ tabId: 7, added: [{ key: 'facebook:78' }] }]);
    expect(batches[0]?.raised).toEqual([flag]);
  });
});
