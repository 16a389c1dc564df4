import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { strictDatabase } from '../../../storage/database';
import {
  flags,
  freshDatabase,
  judged,
  putTerm,
  saying,
  startWorker,
  THREAT,
} from '../../../tests/samples/judging-worker';
import { aComment, aPost, aSighting } from '../../../tests/samples/sightings';
import { stepFlags } from '../flags/records';
import { sampleTerm } from '../watch/sample-term';

beforeEach(freshDatabase);

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
