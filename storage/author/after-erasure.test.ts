import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { followClosing } from '../../features/crisis/flags/closing-records';
import { restoreFlags, stepFlags } from '../../features/crisis/flags/records';
import { raiseByHand, subjectOf } from '../../features/crisis/flags/subject-records';
import { createJudging } from '../../features/crisis/judging/background';
import { eraseDrafts, keepDraft, restoreDrafts } from '../../features/drafts/records';
import { keepPosts } from '../../features/engagement/background';
import { follow, setNote, unfollow } from '../../features/engagement/follow/records';
import { keepComments } from '../../features/queue/background';
import { decide, undoDecision } from '../../features/queue/handling/records';
import { removeNote, saveNote, unlinkAccount } from '../../features/queue/notes/records';
import { settlePromise } from '../../features/queue/promises/records';
import { said, THREAT } from '../../tests/samples/judging-worker';
import { aSighting } from '../../tests/samples/sightings';
import { strictDatabase as database } from '../database';
import { eraseEverything } from '../erase-everything';
import { keepSighting } from '../keep-sighting';
import { engagementAndQueueSample } from '../migrations/009-engagement-and-queue.sample';
import { eraseAuthor } from './erase-author';

vi.mock('./stir-files', () => ({ stirFiles: async () => undefined }));

const HANDLE = 'jp.martin';
const ACCOUNT = `facebook:${HANDLE}`;
const THEIRS = 'facebook:78';
const OTHERS = 'facebook:92';

const author = { handle: HANDLE, name: 'Jean-Pierre Martin', address: null };
const sees = aSighting({
  comments: [
    said(THREAT, { key: THEIRS, author: { ok: true, value: author } }),
    said(`${THREAT} Oui @${HANDLE}`, {
      key: OTHERS,
      author: { ok: true, value: { handle: 'odette', name: 'Odette', address: null } },
    }),
  ],
});

/** Everything that is stored, as one text. */
async function everything(): Promise<string> {
  return JSON.stringify(await Promise.all(database.tables.map((table) => table.toArray())));
}

beforeEach(async () => {
  for (const table of database.tables) await table.clear();
  await database.brands.bulkPut((engagementAndQueueSample.rows.brands ?? []) as never);
  await keepSighting({ ...sees, id: crypto.randomUUID() }, [keepPosts, keepComments]);
});

/** Does something, erases, takes it back. */
async function takenBackLate(takeBack: (() => unknown) | null | undefined): Promise<void> {
  expect(takeBack).toBeTypeOf('function');
  await eraseAuthor([ACCOUNT]);
  await takeBack?.();
  expect(await everything()).not.toContain(HANDLE);
  expect(await database.comments.get(OTHERS)).toBeDefined();
}

describe('what is taken back once somebody is erased brings nothing of them back', () => {
  const note = async () => {
    const written = { authorKeys: [ACCOUNT], type: 'press', text: `@${HANDLE}` } as const;
    const saved = await saveNote(null, { ...written, authorKeys: [ACCOUNT], expiresAt: null });
    if (saved.kind !== 'saved') throw new Error('it is the first');
    const [stored] = await database.authorNotes.toArray();
    return { id: stored?.id ?? '', undo: saved.undo };
  };

  it('a note written', async () => takenBackLate((await note()).undo));

  it('a note changed', async () => {
    const { id } = await note();
    const written = {
      authorKeys: [ACCOUNT],
      type: 'press',
      text: 'Other',
      expiresAt: null,
    } as const;
    const saved = await saveNote(id, { ...written, authorKeys: [ACCOUNT] });
    await takenBackLate(saved.kind === 'saved' ? saved.undo : null);
  });

  it('a note removed, with and without its last account', async () => {
    await takenBackLate(await removeNote((await note()).id));
    await keepSighting({ ...sees, id: crypto.randomUUID() }, [keepPosts, keepComments]);
    await takenBackLate(await unlinkAccount((await note()).id, ACCOUNT));
  });

  it('a decision about their comment, and one whose reason named them', async () => {
    const decision = { reason: `ask @${HANDLE}`, article: null, brandId: null };
    await decide([OTHERS], { state: 'waiting', ...decision });
    const made = await decide([THEIRS, OTHERS], { state: 'closed', ...decision, reason: '' });
    await takenBackLate(() => undoDecision(made));
    expect(await database.handlings.get(THEIRS)).toBeUndefined();
    expect((await database.handlings.get(OTHERS))?.steps[0]?.reason).toBe('ask …');
  });

  it('the state of an alert, and what was learnt from it', async () => {
    for (const key of [THEIRS, OTHERS])
      await raiseByHand(key, { category: 'insult', severity: 2, note: '' }, 'b1');
    const taken = { state: 'in-hand', reason: null, words: `by @${HANDLE}` } as const;
    await stepFlags([THEIRS, OTHERS], taken);
    const before = await stepFlags([THEIRS, OTHERS], {
      state: 'closed',
      reason: 'not-a-crisis',
      words: '',
    });
    const { takeBack } = await followClosing(before, 'not-a-crisis');
    await takenBackLate(() => Promise.all([restoreFlags(before), takeBack()]));
    expect(await database.flags.get(THEIRS)).toBeUndefined();
    expect(await database.flags.get(OTHERS)).toMatchObject({ state: 'in-hand' });
  });

  it('what was followed no more, and a note on it', async () => {
    const account = { kind: 'account', followedKey: ACCOUNT, network: 'facebook' } as const;
    await follow(account);
    await takenBackLate(await unfollow(account));
    const other = { kind: 'account', followedKey: 'x:other', network: 'x' } as const;
    await setNote(other, `friend of @${HANDLE}`);
    await takenBackLate(await setNote(other, 'friend'));
  });

  it('a draft to them', async () => {
    const draft = {
      network: 'facebook',
      text: 'Bonjour',
      address: '',
      answeredName: null,
    } as const;
    await keepDraft({ ...draft, place: THEIRS, names: [] }, 'a', null);
    const erased = await eraseDrafts(await database.drafts.toArray());
    await takenBackLate(() => restoreDrafts(erased));
    expect(await database.drafts.count()).toBe(0);
  });

  it('a promise to them', async () => {
    const [promise] = engagementAndQueueSample.rows.promises ?? [];
    if (promise === undefined) throw new Error('the sample has a promise');
    await database.promises.put({ ...promise, commentKey: THEIRS, state: 'open' } as never);
    await takenBackLate(await settlePromise(promise.key as string, 'kept'));
    expect(await database.promises.count()).toBe(0);
  });
});

it('raises no alert from a question that was put before', async () => {
  expect(await subjectOf(THEIRS)).not.toBeNull();
  await eraseAuthor([ACCOUNT]);
  expect(await raiseByHand(THEIRS, { category: 'threat', severity: 2, note: '' }, null)).toBeNull();
});

describe('what is judged while somebody is erased', () => {
  /** The judge asks for its models once what it judges is read, and waits for them. */
  const judging = () => {
    const asked = Promise.withResolvers<void>();
    const models = Promise.withResolvers<never>();
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const loadModels = () => {
      asked.resolve();
      return models.promise;
    };
    const { judgeSighting } = createJudging({ loadModels, keepers: [], listeners: [] });
    const judged = judgeSighting(sees, 7);
    return { judged, hasRead: asked.promise, goOn: () => models.reject(new Error('not here')) };
  };

  it('is judged anew: nothing of them is stored, others are judged as they read now', async () => {
    const { judged, hasRead, goOn } = judging();
    await hasRead;
    await eraseAuthor([ACCOUNT]);
    goOn();
    await judged;
    expect(await everything()).not.toContain(HANDLE);
    expect(await database.judgements.get(THEIRS)).toBeUndefined();
    expect(await database.flags.get(THEIRS)).toBeUndefined();
    expect(await database.flags.get(OTHERS)).toMatchObject({
      evidence: { text: `${THREAT} Oui …` },
    });
  });

  it('is not stored where everything was erased', async () => {
    const { judged, hasRead, goOn } = judging();
    await hasRead;
    await eraseEverything();
    goOn();
    await judged;
    expect(await database.judgements.count()).toBe(0);
    expect(await database.flags.count()).toBe(0);
  });
});
