import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { relaxedDatabase, strictDatabase } from '../../../storage/database';
import { keepSighting } from '../../../storage/keep-sighting';
import {
  flags,
  freshDatabase,
  judged,
  putTerm,
  said,
  saying,
  startWorker,
  THREAT,
} from '../../../tests/samples/judging-worker';
import { aPost, aSighting } from '../../../tests/samples/sightings';
import { sampleBrand } from '../../brands/sample-brand';
import { keepPosts } from '../../engagement/background';
import { keepComments } from '../../queue/background';
import { createJudging, type JudgedKeeper } from './background';

const CRITIC = 'Encore en retard ce matin, c’est inadmissible, je demande un remboursement.';

beforeEach(freshDatabase);

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
      loadModels: () => Promise.reject(new Error('not here')),
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
