import type { SeenComment } from './model';

/** A comment for tests: what isn't given is ordinary, and a date is to the millisecond. */
export function sampleComment(given: Partial<SeenComment>): SeenComment {
  const { at = null } = given;
  return {
    key: 'facebook:1',
    network: 'facebook',
    postKey: 'facebook:p',
    parentKey: null,
    address: null,
    authorKey: null,
    author: { handle: 'camille', name: 'Camille Dubreuil', address: null },
    text: 'Toujours pas de bus au 12.',
    language: 'fr',
    at,
    atWithin: at === null ? null : 0,
    atLatest: at,
    reactions: { ok: false, why: 'absent' },
    replies: { ok: false, why: 'not-loaded' },
    firstSeenAt: 0,
    lastSeenAt: 0,
    updatedAt: 0,
    ...given,
  };
}
