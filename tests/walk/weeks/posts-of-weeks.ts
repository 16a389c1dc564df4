import type { SeenPost } from '../../../features/engagement/model.ts';
import { samplePost } from '../../../features/engagement/sample-post.ts';
import { seededRandom } from '../../../features/replies/wordings/seeded-random.ts';
import type { Count, Counters } from '../../../networks/contract.ts';
import { sampleWorld } from '../../sites/world/world.ts';
import { packedRows, readingsOf } from './growing.ts';
import { PAST_POSTS } from './past-posts.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const WEEK = 7 * 24 * HOUR;

const exact = (value: number): Count => ({ value, low: value, high: value });
const read = (value: number | null): Counters['views'] =>
  value === null ? { ok: false, why: 'absent' } : { ok: true, value: exact(value) };

/**
 * Posts on X as if they had been passed again and again since they were published, by table: those of the sample, older
 * ones, their histories, and how many follow the accounts.
 */
export function postsOfWeeks(language: 'fr' | 'en', now: number) {
  const random = seededRandom('weeks');
  const passed = [...ofTheSample(language, now), ...ofBefore(language, now)].map((post) => {
    const readings = readingsOf(post.at ?? now, now, post.counters, 6 + 14 * random());
    const last = readings.at(-1)?.at ?? now;
    const firstSeenAt = readings[0]?.at ?? now;
    return { post: { ...post, firstSeenAt, lastSeenAt: last, updatedAt: last }, readings };
  });
  return {
    posts: passed.map(({ post }) => post),
    snapshots: passed.flatMap(({ post, readings }) => packedRows(post.key, readings)),
    audiences: [followers('transvalvalmont', 48_213, now), followers('carsbellerive', 9_310, now)],
  };
}

function ofTheSample(language: 'fr' | 'en', now: number): SeenPost[] {
  const { accounts, posts } = sampleWorld('x', language, 'calm');
  return posts.flatMap(({ id, by, text, minutesAgo, counters }) => {
    const account = accounts.find((one) => one.id === by);
    if (account === undefined) return [];
    const { handle, name } = account;
    const row = onX(id, { handle, name }, text, language, now - minutesAgo * MINUTE);
    const { reactions, comments, shares, views, saves } = counters;
    const told = { reactions, comments, shares, views, saves };
    return [{ ...row, counters: { ...row.counters, ...readAll(told) } }];
  });
}

function ofBefore(language: 'fr' | 'en', now: number): SeenPost[] {
  return PAST_POSTS.map((past, index) => {
    const { handle, name, hoursAgo, reactions, comments, shares, views } = past;
    const row = onX(
      `past-${index}`,
      { handle, name },
      past[language],
      language,
      now - hoursAgo * HOUR,
    );
    const told = { reactions, comments, shares, views, saves: null };
    return { ...row, counters: { ...row.counters, ...readAll(told) } };
  });
}

const readAll = (told: Record<keyof Counters, number | null>): Counters => ({
  reactions: read(told.reactions),
  comments: read(told.comments),
  shares: read(told.shares),
  views: read(told.views),
  saves: read(told.saves),
});

const onX = (
  id: string,
  author: { handle: string; name: string },
  text: string,
  language: 'fr' | 'en',
  at: number,
): SeenPost =>
  samplePost({
    key: `x:${id}`,
    network: 'x',
    address: `https://x.com/${author.handle}/status/${id}`,
    authorKey: `x:${author.handle}`,
    author: { ...author, address: null },
    text,
    language,
    at,
  });

const followers = (handle: string, value: number, now: number) => ({
  key: `x:${handle}`,
  network: 'x',
  handle,
  readings: [{ at: now - 2 * WEEK, count: exact(value) }],
  updatedAt: now,
});
