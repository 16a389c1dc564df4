import { sampleBrand } from '../brands/sample-brand';
import type { Handling, HandlingState } from './handling/model';
import { wordingOf } from './handling/wording';
import type { SeenComment } from './model';
import { type QueueFacts, queueEntries } from './queue-entry';
import { sampleComment } from './sample-comment';

/** The brand of tests, which speaks as `transval` on Facebook. */
export const ownBrand = sampleBrand({
  accounts: [{ network: 'facebook', handle: 'transval' }],
  answerWithin: { usual: 60, atPeaks: 60 },
});

/** A comment under which nothing is folded. */
export const someone = (key: string, given: Partial<SeenComment> = {}): SeenComment =>
  sampleComment({
    key,
    authorKey: `facebook:${key}`,
    author: { handle: key, name: key, address: null },
    replies: { ok: false, why: 'absent' },
    ...given,
  });

/** A reply by the brand's own account. */
export const ourReply = (key: string, parentKey: string, at: number): SeenComment =>
  sampleComment({
    key,
    parentKey,
    at,
    authorKey: 'facebook:transval',
    author: { handle: 'transval', name: 'TransVal', address: null },
    text: 'Merci, nous regardons.',
    replies: { ok: false, why: 'absent' },
  });

/** One decision about a comment, as it read then. */
export const decided = (
  { key, text, network, postKey }: SeenComment,
  state: HandlingState,
  at: number,
): [string, Handling] => [
  key,
  {
    key,
    network,
    postKey,
    brandId: 'b1',
    state,
    steps: [{ at, state, reason: '', article: null }],
    wording: wordingOf(text),
    updatedAt: at,
  },
];

/** Entries of tests: what isn't given is ordinary. */
export const sampleEntries = (comments: SeenComment[], given: Partial<QueueFacts> = {}) =>
  queueEntries({
    comments,
    handlings: new Map(),
    flags: new Map(),
    judgements: new Map(),
    brands: [ownBrand],
    section: ownBrand,
    ...given,
  });
