import type { SeenPost } from './model';

/** A post for tests: what isn't given is ordinary. */
export function samplePost(given: Partial<SeenPost>): SeenPost {
  return {
    key: 'facebook:p',
    network: 'facebook',
    address: 'https://www.facebook.com/p/1',
    authorKey: 'facebook:transval',
    author: { handle: 'transval', name: 'TransVal', address: null },
    text: 'Line 12 is back.',
    language: 'en',
    at: null,
    atWithin: 0,
    firstSeenAt: 0,
    lastSeenAt: 0,
    counters: {
      reactions: { ok: false, why: 'absent' },
      comments: { ok: false, why: 'absent' },
      shares: { ok: false, why: 'absent' },
      views: { ok: false, why: 'absent' },
      saves: { ok: false, why: 'absent' },
    },
    kinds: [],
    seenBefore: null,
    updatedAt: 0,
    ...given,
  };
}
