import type { Sighting } from '../../messaging/sighting';
import { uuidV7 } from '../../messaging/uuid-v7';
import type { Comment, Count, Post, Reading } from '../../networks/contract';

/** A reading of an exact count. */
export const exactly = (value: number): Reading<Count> => ({
  ok: true,
  value: { value, low: value, high: value },
});

const changed = { ok: false, why: 'changed' } as const;

/** A post of the sample brand, as an adapter reads it. */
export const aPost = (change: Partial<Post> = {}): Post => ({
  key: 'facebook:77',
  address: 'https://www.facebook.com/tissea/posts/77',
  author: {
    ok: true,
    value: { handle: 'Tissea', name: 'Réseau Tisséa', address: 'https://www.facebook.com/tissea' },
  },
  text: { ok: true, value: 'Ligne B interrompue entre Jaurès et Palais, bus de remplacement.' },
  truncated: false,
  language: 'fr',
  at: { ok: true, value: { at: 1000, low: 0, high: 2000 } },
  counters: {
    reactions: { ok: true, value: { value: 1200, low: 1150, high: 1249 } },
    comments: exactly(240),
    shares: exactly(12),
    views: { ok: false, why: 'absent' },
    saves: { ok: false, why: 'absent' },
  },
  promoted: false,
  ...change,
});

/** A post of which nothing could be read but its key. */
export const anUnreadablePost = (): Post =>
  aPost({
    address: null,
    author: changed,
    text: changed,
    language: null,
    at: changed,
    counters: {
      reactions: changed,
      comments: changed,
      shares: changed,
      views: changed,
      saves: changed,
    },
  });

/** A comment under the sample post. */
export const aComment = (change: Partial<Comment> = {}): Comment => ({
  key: 'facebook:78',
  postKey: 'facebook:77',
  parentKey: null,
  address: null,
  author: {
    ok: true,
    value: { handle: 'jp.martin', name: 'Jean-Pierre Martin', address: null },
  },
  text: { ok: true, value: 'Encore ! Troisième fois cette semaine 😡' },
  truncated: false,
  language: null,
  at: { ok: true, value: { at: 1500, low: 1500, high: 1500 } },
  reactions: exactly(4),
  replies: exactly(0),
  ...change,
});

/** A sighting of the sample post and comment, with an id of its own. */
export const aSighting = (change: Partial<Sighting> = {}): Sighting => ({
  id: uuidV7(),
  network: 'facebook',
  address: 'https://www.facebook.com/tissea',
  page: { kind: 'feed', postKey: null, accountHandle: null },
  seenAt: 10_000,
  posts: [aPost()],
  comments: [aComment()],
  speaker: { ok: false, why: 'not-loaded' },
  ...change,
});

/** `posts` posts with two comments each, every one with other figures and by somebody else. */
export function aFullSighting(posts: number, seenAt: number, from = 0): Sighting {
  const ids = Array.from({ length: posts }, (_, i) => from + i);
  return aSighting({
    seenAt,
    posts: ids.map((i) =>
      aPost({ key: `facebook:p${i}`, counters: { ...aPost().counters, comments: exactly(i) } }),
    ),
    comments: ids.flatMap((i) =>
      ['a', 'b'].map((letter) =>
        aComment({
          key: `facebook:c${i}${letter}`,
          postKey: `facebook:p${i}`,
          author: {
            ok: true,
            value: {
              handle: `someone.${i}${letter}`,
              name: `Someone ${i}${letter}`,
              address: null,
            },
          },
        }),
      ),
    ),
  });
}
