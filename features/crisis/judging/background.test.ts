import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Sighting } from '../../../messaging/sighting';
import { relaxedDatabase, strictDatabase } from '../../../storage/database';
import { keepSighting } from '../../../storage/keep-sighting';
import { aComment, aPost, aSighting } from '../../../tests/samples/sightings';
import { sampleBrand } from '../../brands/sample-brand';
import { keepPosts } from '../../engagement/background';
import { keepComments } from '../../queue/background';
import { stepFlags } from '../flags/records';
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
  const judging = createJudging({
    loadModels,
    keepers,
    listeners: [(batch) => batches.push(batch)],
  });
  const see = async (sighting: Sighting) => {
    await judging.judgeSighting(await keepSighting(sighting, [keepPosts, keepComments]), 7);
    await Promise.resolve();
  };
  return { see, batches, ...judging };
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
  relaxedDatabase.close();
  await strictDatabase.delete();
  await strictDatabase.open();
  await relaxedDatabase.open();
  await strictDatabase.brands.add(brand);
});

describe('judging', () => {
  it('judges a comment, raises a flag under the brand’s own post and keeps what was on screen', async () => {
    const { see, batches } = startWorker();
    await see(saying(THREAT, { seenAt: 20_000 }));
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

  it('keeps a row of every comment, and flags neither criticism nor signs nor nothing', async () => {
    const { see } = startWorker();
    const texts = [CRITIC, '🔪🔪🔪', '', '!!!'];
    const comments = texts.map((text, i) => said(text, { key: `facebook:c${i}` }));
    await see(aSighting({ comments }));
    expect(await judged()).toHaveLength(4);
    expect((await judged())[0]).toMatchObject({ category: 'complaint', negative: true });
    expect(await flags()).toEqual([]);
  });

  it('does nothing twice when the same comes again, and tells it as known', async () => {
    const { see, batches } = startWorker();
    const sighting = saying(THREAT);
    await see(sighting);
    const before = [await judged(), await flags()];
    await see(sighting);
    await see(saying(THREAT, { seenAt: 30_000 }));
    await startWorker().see(sighting);
    expect([await judged(), await flags()]).toEqual(before);
    expect(batches.map(({ added }) => added.length)).toEqual([1, 0, 0]);
    expect(batches.map(({ raised }) => raised.length)).toEqual([1, 0, 0]);
    expect(batches.map(({ rows }) => rows.length)).toEqual([1, 1, 1]);
  });

  it('judges sightings that arrive together one after the other', async () => {
    const { see, batches } = startWorker();
    await Promise.all([see(saying(THREAT)), see(saying(THREAT)), see(saying(THREAT))]);
    expect(batches.flatMap(({ added }) => added)).toHaveLength(1);
    expect(batches.flatMap(({ raised }) => raised)).toHaveLength(1);
  });

  it.each(['before the flags', 'before the judgements'])(
    'is made up for when the worker dies %s',
    async (when) => {
      const sighting = saying(THREAT);
      const table = when === 'before the flags' ? strictDatabase.flags : relaxedDatabase.judgements;
      const dying = vi.spyOn(table, 'bulkPut').mockRejectedValue(new Error('the worker is gone'));
      await expect(startWorker().see(sighting)).rejects.toThrow('gone');
      expect(await judged()).toEqual([]);
      dying.mockRestore();
      const { see, batches } = startWorker();
      await see(sighting);
      expect(await judged()).toHaveLength(1);
      expect(await flags()).toHaveLength(1);
      expect(batches[0]?.added).toHaveLength(1);
    },
  );

  it('keeps what counts comments with the judgements or not at all', async () => {
    let fails = true;
    const counted: string[] = [];
    const keeper: JudgedKeeper = {
      tables: ({ ledgers }) => [ledgers],
      async keep({ added }, { ledgers }) {
        await ledgers.count();
        if (fails) throw new Error('the worker is gone');
        counted.push(...added.map(({ key }) => key));
      },
    };
    const { see } = startWorker({ keepers: [keeper] });
    await expect(see(saying(THREAT))).rejects.toThrow('gone');
    expect(await judged()).toEqual([]);
    fails = false;
    await see(saying(THREAT));
    await see(saying(THREAT));
    expect(counted).toEqual(['facebook:78']);
  });

  it('goes on when a listener fails', async () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const heard = vi.fn();
    const failing = () => {
      throw new Error('a tab that is gone');
    };
    const judging = createJudging({
      loadModels: noModels,
      keepers: [],
      listeners: [failing, heard],
    });
    await judging.judgeSighting(
      await keepSighting(saying(THREAT), [keepPosts, keepComments]),
      null,
    );
    await vi.waitFor(() => expect(heard).toHaveBeenCalledOnce());
    expect(error).toHaveBeenCalledOnce();
  });

  it('judges by wordings alone where the models can’t be read, and says so once', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const { see } = startWorker({ loadModels: () => Promise.reject(new Error('not there')) });
    await see(saying(CRITIC));
    await see(saying(THREAT));
    expect(await flags()).toHaveLength(1);
    expect(warn).toHaveBeenCalledOnce();
  });
});

describe('whose section it is', () => {
  const other = sampleBrand({ id: 'b2', accounts: [{ network: 'facebook', handle: 'cafe' }] });
  const elsewhere = aPost({
    author: { ok: true, value: { handle: 'journal', name: 'Le Journal', address: null } },
  });
  const asCafe = { ok: true, value: { handle: 'Cafe', name: 'Café', address: null } } as const;

  it('is nobody’s under a post of others, whoever speaks, and nothing is flagged there', async () => {
    await strictDatabase.brands.add(other);
    await startWorker().see(saying(THREAT, { posts: [elsewhere], speaker: asCafe }));
    expect(await judged()).toMatchObject([{ brandId: null, category: 'threat' }]);
    expect(await flags()).toEqual([]);
  });

  it('is the speaking brand’s while nobody has read whose post it is, and stays so', async () => {
    await strictDatabase.brands.add(other);
    const { see } = startWorker();
    await see(saying(THREAT, { posts: [], speaker: asCafe }));
    await see(saying(THREAT, { posts: [] }));
    expect(await judged()).toMatchObject([{ brandId: 'b2' }]);
    expect(await flags()).toMatchObject([{ brandId: 'b2' }]);
  });

  it('is the brand’s that wrote the post, whoever speaks', async () => {
    await strictDatabase.brands.add(other);
    await startWorker().see(saying(THREAT, { speaker: asCafe }));
    expect(await flags()).toMatchObject([{ brandId: 'b1' }]);
  });

  it('is judged again once it is known, and flagged then', async () => {
    const { see } = startWorker();
    await see(saying(THREAT, { posts: [] }));
    expect(await flags()).toEqual([]);
    await see(saying(THREAT));
    expect(await judged()).toMatchObject([{ brandId: 'b1' }]);
    expect(await flags()).toMatchObject([{ brandId: 'b1' }]);
  });

  it('judges nothing that a brand says itself', async () => {
    const author = { ok: true, value: { handle: 'TISSEA', name: 'T', address: null } } as const;
    await putTerm('brûler');
    await startWorker().see(aSighting({ comments: [said(THREAT, { author })] }));
    expect(await judged()).toMatchObject([
      { brandId: null, category: 'other', severity: 0, negative: false, spans: [], terms: [] },
    ]);
    expect(await flags()).toEqual([]);
  });
});

describe('watch terms', () => {
  const TEXT = 'Le car 14 est reparti à vide.';
  const elsewhere = aPost({
    author: { ok: true, value: { handle: 'journal', name: 'Le Journal', address: null } },
  });

  it('raise a flag anywhere, for the brand whose term it is, unless they only highlight', async () => {
    const { see } = startWorker();
    await putTerm('car 14', { brandId: 'b1', category: 'safety', severity: 'serious' });
    await putTerm('à vide', { action: 'highlight', severity: 'illegal' });
    await see(saying(TEXT, { posts: [elsewhere] }));
    expect(await flags()).toMatchObject([
      {
        brandId: 'b1',
        category: 'safety',
        severity: 2,
        grounds: { terms: [{ text: 'car 14', start: 3, end: 9 }, { text: 'à vide' }] },
      },
    ]);
    expect((await judged())[0]?.terms).toHaveLength(2);
  });

  it('may be patterns', async () => {
    await putTerm('car [0-9]+', { kind: 'pattern' });
    await startWorker().see(saying(TEXT));
    expect(await flags()).toMatchObject([{ grounds: { terms: [{ start: 3, end: 9 }] } }]);
  });

  it('are looked for in what was judged before, once there are new ones', async () => {
    const { see, batches } = startWorker();
    await see(saying(TEXT));
    expect(await flags()).toEqual([]);
    await putTerm('car 14', { severity: 'info' });
    await see(saying(TEXT));
    expect(await flags()).toMatchObject([{ brandId: 'b1', severity: 0 }]);
    expect(batches.map(({ added }) => added.length)).toEqual([1, 0]);
  });

  it('are looked for again in known comments, as under the brands that they were judged for', async () => {
    const { see, judgeAgain, watched } = startWorker();
    await see(saying(TEXT));
    const before = await watched();
    await judgeAgain(['facebook:78', 'facebook:never-seen']);
    expect(await flags()).toEqual([]);
    await putTerm('car 14', { brandId: 'b1', severity: 'serious', category: 'safety' });
    expect(await watched()).not.toBe(before);
    await judgeAgain(['facebook:78', 'facebook:never-seen']);
    expect(await flags()).toMatchObject([{ brandId: 'b1', severity: 2, evidence: { text: TEXT } }]);
    expect(await judged()).toMatchObject([{ brandId: 'b1', terms: [{ start: 3, end: 9 }] }]);
    await putTerm('reparti', { severity: 'illegal', category: 'legal' });
    await judgeAgain(['facebook:78']);
    expect(await flags()).toMatchObject([
      {
        category: 'legal',
        severity: 3,
        grounds: { terms: [{ text: 'car 14' }, { text: 'reparti' }] },
        versions: [],
      },
    ]);
  });

  it('that are removed or switched off find nothing', async () => {
    await putTerm('car 14', { isOn: false });
    await strictDatabase.watchTerms.put({
      ...sampleTerm('reparti'),
      createdAt: 1,
      updatedAt: 2,
      deletedAt: 2,
    });
    await startWorker().see(saying(TEXT));
    expect(await flags()).toEqual([]);
  });
});

describe('a comment that is edited', () => {
  const HARMLESS = 'Merci à l’équipe.';
  const first = saying(THREAT, { seenAt: 10_000 });
  const later = (text: string, seenAt: number) => saying(text, { seenAt });

  it('keeps its older wordings, each once, and is judged by the newest', async () => {
    const { see } = startWorker();
    await see(first);
    await see(later(HARMLESS, 20_000));
    expect(await flags()).toMatchObject([
      {
        severity: 0,
        evidence: { text: HARMLESS, seenAt: 20_000 },
        versions: [{ text: THREAT, seenAt: 10_000 }],
      },
    ]);
    await see(later(THREAT, 30_000));
    await see(later(HARMLESS, 40_000));
    const [flag] = await flags();
    expect(flag?.versions.map(({ text }) => text)).toEqual([THREAT]);
    expect(flag?.steps).toHaveLength(1);
  });

  it('is no edit when a text that was cut is read whole', async () => {
    const { see } = startWorker();
    const cut = { ok: true, value: `${THREAT.slice(0, 40)}…` } as const;
    await see(aSighting({ comments: [aComment({ text: cut, truncated: true })] }));
    await see(later(THREAT, 20_000));
    await see(aSighting({ comments: [aComment({ text: cut, truncated: true })], seenAt: 30_000 }));
    expect(await flags()).toMatchObject([{ evidence: { text: THREAT }, versions: [] }]);
  });

  it('is one when something was added to a text that had been read whole', async () => {
    const { see } = startWorker();
    await see(first);
    await see(later(`${THREAT} Demain.`, 20_000));
    expect(await flags()).toMatchObject([{ versions: [{ text: THREAT }] }]);
  });

  it('opens a closed flag again only where it is graver now, and marks that step', async () => {
    const { see, batches } = startWorker();
    await see(saying('Bande d’escrocs !', { seenAt: 10_000 }));
    await stepFlags(['facebook:78'], { state: 'closed', reason: 'handled', words: '' });
    await see(later(HARMLESS, 20_000));
    expect(await flags()).toMatchObject([{ state: 'closed', severity: 0 }]);
    await see(later(THREAT, 30_000));
    const [flag] = await flags();
    expect(flag).toMatchObject({ state: 'open', severity: 3, notifiedAt: null });
    expect(flag?.steps.map(({ cause }) => cause)).toEqual([null, null, 'edited']);
    expect(batches.at(-1)?.raised).toEqual([flag]);
  });

  it('leaves what a person saw in it, unless there is worse now', async () => {
    const { see } = startWorker();
    await see(first);
    const byHand = { raisedBy: 'person', category: 'press', severity: 1 } as const;
    await strictDatabase.flags.update('facebook:78', byHand);
    await see(later(HARMLESS, 20_000));
    expect(await flags()).toMatchObject([{ category: 'press', severity: 1 }]);
    await see(later(`${THREAT} Demain.`, 30_000));
    expect(await flags()).toMatchObject([{ category: 'threat', severity: 3 }]);
  });
});
