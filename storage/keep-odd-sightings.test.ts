import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { keepPosts } from '../features/engagement/background';
import { growthSince } from '../features/engagement/growth';
import { historyOf } from '../features/engagement/records';
import { keepComments } from '../features/queue/background';
import { BadSighting } from '../messaging/sighting-schema';
import type { Count, Counters, Reading } from '../networks/contract';
import { readCount } from '../networks/counts';
import { aComment, aPost, aSighting, exactly } from '../tests/samples/sightings';
import { relaxedDatabase as database } from './database';
import { keepSighting } from './keep-sighting';

const NOW = 1_763_700_000_000;
const DAY = 86_400_000;
const keepers = [keepPosts, keepComments];
const keep = (message: unknown) => keepSighting(message, keepers, NOW);

const withCounters = (change: Partial<Counters>) =>
  aPost({ counters: { ...aPost().counters, ...change } });

/** A counter as a page writes it. */
function written(label: string): Reading<Count> {
  const value = readCount(label, 'rounded');
  return value ? { ok: true, value } : { ok: false, why: 'changed' };
}

/** Reads a post's comments as the labels say, a minute apart. */
async function watch(...labels: string[]) {
  for (const [minute, label] of labels.entries()) {
    const posts = [withCounters({ comments: written(label) })];
    await keep(aSighting({ seenAt: NOW - DAY + minute * 60_000, posts, comments: [] }));
  }
  const history = await historyOf('facebook:77');
  return {
    said: history.map(({ counters }) => counters.comments?.value),
    growth: growthSince(history, 'comments', 0),
    stored: (await database.posts.get('facebook:77'))?.counters.comments,
  };
}

beforeEach(async () => {
  await database.delete();
  await database.open();
});

describe('counters', () => {
  it('that go down are stored, and no growth is claimed', async () => {
    const { said, growth } = await watch('240', '238');
    expect(said).toEqual([240, 238]);
    expect(growth).toMatchObject({ kind: 'certain', low: -2, high: -2 });
  });

  it('that go down inside what rounding hides are no change that anybody knows', async () => {
    expect((await watch('1,2 k', '1\u202f199')).growth).toMatchObject({ kind: 'uncertain' });
  });

  it.each([
    ['1,2 k commentaires', '1.2K comments', '١٫٢ ألف تعليق', '1,2 mil comentarios'],
    ['1\u202f240 commentaires', '1,240 comments', '1.240 Kommentare', '１２４０'],
  ])('are no other when the language changes midway: %s, %s, %s, %s', async (...labels) => {
    const { said, growth } = await watch(...labels);
    expect(said).toHaveLength(1);
    expect(growth).toBeNull();
  });

  it('that grow while the language changes have grown by that much', async () => {
    const { growth } = await watch('1\u202f230', '1,240');
    expect(growth).toMatchObject({ kind: 'certain', low: 10, high: 10 });
  });

  it.each(['NaN', '-5', '9'.repeat(30), '2 T', '5 tn', '', '∞'])(
    'that are none leave what is known: « %s »',
    async (label) => {
      const { said, stored } = await watch('240', label);
      expect(said).toEqual([240]);
      expect(stored).toEqual(exactly(240));
    },
  );

  it.each([Number.NaN, Number.POSITIVE_INFINITY, -1, 1.5, 1e12 + 1, '12', null])(
    'that no page can have are refused with all that came with them: %s',
    async (value) => {
      const wrong = { ok: true, value: { value, low: value, high: value } } as Reading<Count>;
      const posts = [withCounters({ views: wrong })];
      await expect(keep(aSighting({ posts }))).rejects.toThrow(BadSighting);
      expect(await database.posts.count()).toBe(0);
      expect(await database.snapshots.count()).toBe(0);
    },
  );
});

describe('posts', () => {
  it.each(['', 'facebook:', ':77', '77', 'myspace:77'])(
    'without an id are refused: « %s »',
    async (key) => {
      await expect(keep(aSighting({ posts: [aPost({ key })] }))).rejects.toThrow(BadSighting);
      expect(await database.posts.count()).toBe(0);
    },
  );

  it('that share one id on a page are one, as it was read last', async () => {
    const posts = [
      withCounters({ comments: exactly(3) }),
      withCounters({ comments: exactly(240) }),
    ];
    await keep(aSighting({ posts }));
    expect(await database.posts.count()).toBe(1);
    expect(
      (await historyOf('facebook:77')).map(({ counters }) => counters.comments?.value),
    ).toEqual([240]);
  });

  it('are not forgotten by an empty page', async () => {
    await keep(aSighting());
    const before = await database.posts.toArray();
    await keep(aSighting({ seenAt: 20_000, posts: [], comments: [] }));
    expect(await database.posts.toArray()).toEqual(before);
    expect(await database.comments.count()).toBe(1);
  });
});

describe('comments', () => {
  const later = (change: Parameters<typeof aComment>[0]) =>
    aSighting({ seenAt: 20_000, posts: [], comments: [aComment(change)] });

  it('that vanish stay as they were last seen', async () => {
    await keep(aSighting());
    await keep(aSighting({ seenAt: 20_000, comments: [] }));
    expect(await database.comments.get('facebook:78')).toMatchObject({ lastSeenAt: 10_000 });
  });

  it('that are edited have their new words', async () => {
    await keep(aSighting());
    await keep(later({ text: { ok: true, value: 'Merci !' } }));
    expect(await database.comments.toArray()).toEqual([
      expect.objectContaining({ text: 'Merci !', firstSeenAt: 10_000, lastSeenAt: 20_000 }),
    ]);
  });

  it('that come twice, in one sighting or in two, are one', async () => {
    await keep(aSighting({ comments: [aComment(), aComment()] }));
    await keep(later({}));
    expect(await database.comments.count()).toBe(1);
  });

  it('and posts of a day still to come have no date', async () => {
    const at = NOW + 3 * DAY;
    const future = { ok: true, value: { at, low: at, high: at } } as const;
    await keep(
      aSighting({
        seenAt: NOW,
        posts: [aPost({ at: future })],
        comments: [aComment({ at: future })],
      }),
    );
    expect((await database.posts.get('facebook:77'))?.at).toBeNull();
    expect((await database.comments.get('facebook:78'))?.at).toBeNull();
  });

  it('of a clock some hours ahead keep theirs', async () => {
    const at = NOW + 3 * 3_600_000;
    await keep(
      aSighting({
        seenAt: NOW,
        comments: [aComment({ at: { ok: true, value: { at, low: at, high: at } } })],
      }),
    );
    expect((await database.comments.get('facebook:78'))?.at).toBe(at);
  });

  it('are kept by the hundred thousand of one author, who stays one', async () => {
    const [sightings, each] = [50, 2_000];
    for (let turn = 0; turn < sightings; turn += 1) {
      const comments = Array.from({ length: each }, (_, i) =>
        aComment({ key: `facebook:c${turn * each + i}` }),
      );
      await keep(aSighting({ seenAt: 10_000 + turn, posts: [], comments }));
    }
    expect(await database.comments.count()).toBe(sightings * each);
    expect(await database.comments.where('authorKey').equals('facebook:jp.martin').count()).toBe(
      sightings * each,
    );
    expect(await database.authors.toArray()).toEqual([
      expect.objectContaining({ key: 'facebook:jp.martin', name: 'Jean-Pierre Martin' }),
    ]);
  }, 300_000);
});
