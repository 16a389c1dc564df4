import * as v from 'valibot';
import { expect, it } from 'vitest';
import { CRISIS_ROW_SCHEMAS } from '../../../storage/migrations/crisis-row-schemas';
import { sampleComment } from '../../queue/sample-comment';
import type { JudgedRow } from '../judging/model';
import { flagByHand, offeredFor, type Subject } from './flag-by-hand';

const absent = { ok: false, why: 'absent' } as const;
const shown = { ok: true, value: { value: 38, low: 38, high: 38 } } as const;
const post: NonNullable<Subject['post']> = {
  key: 'facebook:p',
  network: 'facebook',
  address: 'https://example.org/p',
  authorKey: null,
  author: { handle: 'transval', name: 'TransVal', address: null },
  text: 'Travaux sur la ligne 12.',
  language: 'fr',
  at: 100,
  firstSeenAt: 150,
  lastSeenAt: 300,
  counters: { reactions: shown, comments: absent, shares: absent, views: absent, saves: absent },
  kinds: [],
  seenBefore: null,
  atWithin: 0,
  updatedAt: 300,
};
const comment = sampleComment({
  address: 'https://example.org/c',
  text: 'Je sais où vous travaillez.',
  at: 200,
  lastSeenAt: 300,
});
const judged = { brandId: 'b2', category: 'threat', severity: 3 } as JudgedRow;
const said = { category: 'press', severity: 1, note: 'Local paper' } as const;
const subject: Subject = { kind: 'comment', seen: comment, post, judged: null, flag: null };

it('keeps the comment, its post’s counters and when it was seen as evidence', () => {
  const flag = flagByHand(subject, said, 'b1', 400);
  expect(flag).toMatchObject({
    key: 'facebook:1',
    subject: 'comment',
    postKey: 'facebook:p',
    brandId: 'b1',
    raisedBy: 'person',
    state: 'open',
    category: 'press',
    severity: 1,
    note: 'Local paper',
    evidence: {
      text: 'Je sais où vous travaillez.',
      author: { name: 'Camille Dubreuil' },
      address: 'https://example.org/c',
      postAddress: 'https://example.org/p',
      writtenAt: 200,
      seenAt: 300,
      counters: { reactions: shown },
    },
  });
  expect(v.is(CRISIS_ROW_SCHEMAS.flags, flag)).toBe(true);
});

it('is for the brand whose comments they are, where that is known', () => {
  expect(flagByHand({ ...subject, judged }, said, 'b1', 400).brandId).toBe('b2');
});

it('is about the post itself', () => {
  const flag = flagByHand({ ...subject, kind: 'post', seen: post }, said, null, 400);
  expect(flag).toMatchObject({ key: 'facebook:p', subject: 'post', postKey: 'facebook:p' });
});

it('offers what Vigie judged, and never less than worth a look', () => {
  expect(offeredFor({ ...subject, judged })).toEqual({ category: 'threat', severity: 3 });
  expect(offeredFor(subject)).toEqual({ category: 'other', severity: 1 });
  const praise = { ...judged, category: 'praise', severity: 0 } as JudgedRow;
  expect(offeredFor({ ...subject, judged: praise })).toEqual({ category: 'praise', severity: 1 });
});
