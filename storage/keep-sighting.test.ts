import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { keepPosts } from '../features/engagement/background';
import { historyOf } from '../features/engagement/records';
import { keepComments } from '../features/queue/background';
import { BadSighting } from '../messaging/sighting-schema';
import { uuidV7 } from '../messaging/uuid-v7';
import {
  aComment,
  aFullSighting,
  anUnreadablePost,
  aPost,
  aSighting,
  exactly,
} from '../tests/samples/sightings';
import { relaxedDatabase as database } from './database';
import { type Keeper, keepSighting } from './keep-sighting';
import { NewerSchemaError } from './schema-number';

const keepers = [keepPosts, keepComments];
const NOW = 1_763_700_000_000;
const keep = (message: unknown, now = NOW) => keepSighting(message, keepers, now);

const everything = async () =>
  Promise.all([
    database.posts.toArray(),
    database.comments.toArray(),
    (await database.authors.toArray()).map(({ updatedAt: _, ...author }) => author),
    database.snapshots.toArray(),
  ]);

beforeEach(async () => {
  await database.delete();
  await database.open();
});

describe('keepSighting', () => {
  it('keeps posts, comments, their authors and a snapshot', async () => {
    await keep(aSighting());
    expect(await database.posts.get('facebook:77')).toMatchObject({
      authorKey: 'facebook:tissea',
      at: 1000,
      firstSeenAt: 10_000,
      counters: { views: { ok: false, why: 'absent' }, comments: exactly(240) },
    });
    expect(await database.comments.get('facebook:78')).toMatchObject({ postKey: 'facebook:77' });
    expect((await database.authors.toArray()).map(({ key }) => key)).toEqual([
      'facebook:jp.martin',
      'facebook:tissea',
    ]);
    expect(await historyOf('facebook:77')).toEqual([
      {
        at: 10_000,
        counters: {
          reactions: { value: 1200, low: 1150, high: 1249 },
          comments: { value: 240, low: 240, high: 240 },
          shares: { value: 12, low: 12, high: 12 },
        },
      },
    ]);
  });

  it('does nothing the second time, one after the other or at once', async () => {
    const sighting = aSighting();
    await keep(sighting);
    const once = await everything();
    await Promise.all([keep(sighting), keep(sighting)]);
    expect(await everything()).toEqual(once);
    expect(await database.operations.count()).toBe(1);
  });

  it('comes to the same in whatever order sightings arrive', async () => {
    const sightings = [1, 2, 3].map((i) =>
      aSighting({
        seenAt: i * 60_000,
        posts: [aPost({ counters: { ...aPost().counters, comments: exactly(240 + i) } })],
        comments: [aComment({ text: { ok: true, value: `edited ${i} times` } })],
      }),
    );
    for (const sighting of sightings) await keep(sighting);
    const inOrder = await everything();
    await Promise.all(database.tables.filter(({ name }) => name !== 'meta').map((t) => t.clear()));
    for (const sighting of sightings.reverse()) await keep(sighting);
    expect(await everything()).toEqual(inOrder);
    expect(await historyOf('facebook:77')).toHaveLength(3);
  });

  it('never loses what is known to a reading that failed', async () => {
    await keep(aSighting());
    const known = await database.posts.get('facebook:77');
    await keep(aSighting({ seenAt: 20_000, posts: [anUnreadablePost()] }));
    const after = await database.posts.get('facebook:77');
    expect(after).toEqual({
      ...known,
      lastSeenAt: 20_000,
      updatedAt: 20_000,
      counters: {
        ...known?.counters,
        views: { ok: false, why: 'changed' },
        saves: { ok: false, why: 'changed' },
      },
    });
    expect(await historyOf('facebook:77')).toHaveLength(1);
  });

  it('keeps the whole text when the network cuts it the next time', async () => {
    await keep(aSighting());
    const cut = aPost({ text: { ok: true, value: 'Ligne B interrompue…' }, truncated: true });
    await keep(aSighting({ seenAt: 20_000, posts: [cut] }));
    expect((await database.posts.get('facebook:77'))?.text).toContain('bus de remplacement');
  });

  it('keeps the finer date', async () => {
    await keep(aSighting());
    const coarser = aPost({ at: { ok: true, value: { at: 0, low: -5000, high: 5000 } } });
    await keep(aSighting({ seenAt: 20_000, posts: [coarser] }));
    expect((await database.posts.get('facebook:77'))?.at).toBe(1000);
  });

  it('lets what arrives count when the clock was set back', async () => {
    await keep(aSighting({ seenAt: NOW }));
    const yesterday = NOW - 86_400_000;
    const changed = aComment({ text: { ok: true, value: 'edited' } });
    await keep(aSighting({ seenAt: yesterday, comments: [changed] }), yesterday);
    expect(await database.comments.get('facebook:78')).toMatchObject({
      text: 'edited',
      lastSeenAt: yesterday,
    });
  });

  it('takes no time to come', async () => {
    await keep(aSighting({ seenAt: NOW + 1e9 }));
    expect((await database.posts.get('facebook:77'))?.lastSeenAt).toBe(NOW);
  });

  it('keeps all of a sighting or nothing', async () => {
    const failing: Keeper = {
      tables: () => [],
      keep: async () => {
        throw new Error('stopped half-way');
      },
    };
    const sighting = aSighting();
    await expect(keepSighting(sighting, [...keepers, failing], NOW)).rejects.toThrow('half-way');
    expect(await everything()).toEqual([[], [], [], []]);
    await keep(sighting);
    expect(await database.posts.count()).toBe(1);
  });

  it('takes a sighting of nothing', async () => {
    await keep(aSighting({ posts: [], comments: [] }));
    expect(await database.operations.count()).toBe(1);
  });

  it('keeps 300 posts with their comments in one go', async () => {
    await keep(aFullSighting(300, 10_000));
    expect(await database.comments.where('postKey').equals('facebook:p7').count()).toBe(2);
    expect(await database.posts.count()).toBe(300);
  });

  it('refuses to write what a newer Vigie wrote', async () => {
    await database.meta.put({ key: 'schema', value: 99 });
    await expect(keep(aSighting())).rejects.toThrow(NewerSchemaError);
    expect(await everything()).toEqual([[], [], [], []]);
    expect(await database.operations.count()).toBe(0);
  });

  it.each<[string, object]>([
    ['no id', { id: 'seventy-seven' }],
    ['another network’s key', { comments: [aComment({ key: 'x:78' })] }],
    ['a script for an address', { posts: [aPost({ address: 'javascript:alert(1)' })] }],
    [
      'a count outside its interval',
      {
        posts: [
          aPost({
            counters: {
              ...aPost().counters,
              views: { ok: true, value: { value: 5, low: 6, high: 7 } },
            },
          }),
        ],
      },
    ],
    ['a negative count', { comments: [aComment({ reactions: exactly(-1) })] }],
    ['too many posts', { posts: Array.from({ length: 2001 }, () => aPost()) }],
    ['an endless key', { posts: [aPost({ key: `facebook:${'7'.repeat(400)}` })] }],
    ['a time that is none', { seenAt: Number.NaN }],
  ])('refuses a sighting with %s', async (_, change) => {
    await expect(keep({ ...aSighting(), ...change })).rejects.toThrow(BadSighting);
    expect(await everything()).toEqual([[], [], [], []]);
  });

  it('drops what no sighting has, and cuts endless texts', async () => {
    const endless = aComment({ text: { ok: true, value: 'a'.repeat(100_000) } });
    await keep({ ...aSighting({ comments: [{ ...endless, ...{ evil: true } }] }), id: uuidV7() });
    const kept = await database.comments.get('facebook:78');
    expect(kept).not.toHaveProperty('evil');
    expect(kept?.text).toHaveLength(65_000);
  });
});
