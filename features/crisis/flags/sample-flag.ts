import type { Flag } from './model';

/** A flag for tests: what isn't given is ordinary. */
export function sampleFlag(given: Partial<Flag> = {}): Flag {
  const raisedAt = given.raisedAt ?? Date.UTC(2026, 10, 21, 20, 40);
  return {
    key: 'facebook:1',
    subject: 'comment',
    network: 'facebook',
    postKey: 'facebook:p',
    brandId: 'b1',
    raisedBy: 'vigie',
    raisedAt,
    state: 'open',
    category: 'threat',
    severity: 3,
    grounds: {
      spans: [{ start: 8, end: 24, why: { kind: 'wording', name: 'fr.threat.where' } }],
      terms: [],
      confidence: 'likely',
    },
    note: '',
    steps: [{ at: raisedAt, state: 'open', reason: null, words: '', cause: null }],
    evidence: {
      text: 'Je sais où vous travaillez.',
      author: { handle: 'pok_r_75', name: 'pok_r_75', address: null },
      address: 'https://example.org/c/1',
      postAddress: 'https://example.org/p/1',
      writtenAt: raisedAt - 120_000,
      seenAt: raisedAt,
      timeZone: 'Europe/Paris',
      counters: null,
    },
    versions: [],
    notifiedAt: null,
    updatedAt: raisedAt,
    ...given,
  };
}
