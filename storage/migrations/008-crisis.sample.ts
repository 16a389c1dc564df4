import { liveCheckSample } from './007-live-check.sample';
import type { Sample } from './sample';

const AT = 1_763_700_900_000;
const [oldSettings] = liveCheckSample.rows.settings ?? [];

const spans = [{ start: 0, end: 7, why: { kind: 'wording', name: 'fr.boycott.call' } }];
const grounds = {
  spans,
  terms: [{ termId: 'w1', text: 'boycott', start: 0, end: 7 }],
  confidence: 'sure',
};
const missing = { ok: false, why: 'absent' };

/** Rows as version 8 writes them. */
export const crisisSample: Sample = {
  version: 8,
  rows: {
    ...liveCheckSample.rows,
    settings: [
      {
        ...oldSettings,
        value: {
          ...(oldSettings?.value as object),
          shield: { isOn: true, breakAfter: null },
          notices: { isOn: true, quiet: { from: '22:00', to: '07:00' } },
        },
      },
    ],
    watchTerms: [
      {
        id: 'w1',
        brandId: null,
        text: 'boycott',
        kind: 'words',
        category: 'boycott',
        severity: 'serious',
        action: 'flag',
        networks: ['facebook'],
        language: 'fr',
        expiresAt: null,
        notBefore: ['du café'],
        notAfter: [],
        wholeWord: true,
        caseSensitive: false,
        replacement: null,
        note: 'since the strike',
        isOn: true,
        createdAt: AT,
        updatedAt: AT,
        deletedAt: null,
      },
    ],
    judgements: [
      {
        key: 'facebook:78',
        network: 'facebook',
        postKey: 'facebook:77',
        brandId: null,
        digest: 123,
        isCut: false,
        yieldsAt: null,
        language: 'fr',
        category: 'boycott',
        severity: 2,
        negative: true,
        target: 'brand',
        spans,
        confidence: 'sure',
        terms: [{ termId: 'w1', start: 0, end: 7 }],
        at: AT,
        judgedAt: AT,
      },
    ],
    tunings: [
      { key: 'b1', benign: [{ key: 'facebook:79', yieldsAt: 1 }], shift: 0.5, updatedAt: AT },
    ],
    flags: [
      {
        key: 'facebook:78',
        subject: 'comment',
        network: 'facebook',
        postKey: 'facebook:77',
        brandId: null,
        raisedBy: 'vigie',
        raisedAt: AT,
        state: 'closed',
        category: 'boycott',
        severity: 2,
        grounds,
        note: 'called the depot',
        steps: [
          { at: AT, state: 'open', reason: null, words: '', cause: null },
          {
            at: AT + 1,
            state: 'closed',
            reason: 'handled',
            words: 'answered by phone',
            cause: null,
          },
        ],
        evidence: {
          text: 'Boycott de la ligne 12 !',
          author: { handle: 'jp.martin', name: 'Jean-Pierre', address: null },
          address: 'https://www.facebook.com/comment/78',
          postAddress: null,
          writtenAt: AT - 60_000,
          seenAt: AT,
          timeZone: 'Europe/Paris',
          counters: {
            reactions: { ok: true, value: { value: 12, low: 12, high: 12 } },
            comments: missing,
            shares: missing,
            views: missing,
            saves: missing,
          },
        },
        versions: [{ text: 'Boycott !', seenAt: AT - 1 }],
        notifiedAt: AT,
        updatedAt: AT + 1,
      },
    ],
    ledgers: [
      {
        key: 'facebook:77',
        brandId: 'b1',
        ledger: {
          version: 1,
          hours: { 489916: [3, 2] },
          slots: { 2939500: [3, 2] },
          periods: [{ from: AT - 3_600_000, to: AT, coverage: 0.5 }],
          latest: { to: AT, sample: { seen: 3, total: 6, order: 'relevance' } },
          raisedAt: AT,
        },
        updatedAt: AT,
      },
    ],
    alarms: [
      {
        id: 'a1',
        ledgerKey: 'facebook:77',
        brandId: null,
        postKey: 'facebook:77',
        alarm: {
          at: AT,
          rule: 'learning',
          window: {
            from: AT - 3_600_000,
            to: AT,
            seen: 3,
            negative: 2,
            expected: 0.1,
            score: 4,
          },
          share: 0.67,
          usualShare: 0.1,
          sample: { seen: 3, total: 6, order: 'relevance' },
        },
        isTold: true,
        snoozedUntil: AT + 1000,
        closedAt: null,
        updatedAt: AT,
      },
    ],
    exposures: [
      {
        key: '2025-11-21',
        seen: 12,
        uncovered: 3,
        time: 60_000,
        stretch: 60_000,
        lastAt: AT,
        remindedAt: null,
        updatedAt: AT,
      },
    ],
    meta: [{ key: 'schema', value: 8 }],
  },
};
