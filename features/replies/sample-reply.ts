import type { Reply } from './model';

/** A reply for tests: what isn't given is ordinary. */
export function sampleReply(given: Partial<Reply>): Reply {
  return {
    id: '0190a0b0-0000-7000-8000-000000000001',
    brandId: null,
    title: 'Merci',
    shortcut: '',
    body: 'Merci à vous.',
    variants: [],
    tags: [],
    networks: [],
    language: 'fr',
    state: 'approved',
    favourite: false,
    crisisSafe: false,
    position: 0,
    timesUsed: 0,
    lastUsedAt: null,
    createdAt: 0,
    updatedAt: 0,
    deletedAt: null,
    ...given,
  };
}
