import { describe, expect, it } from 'vitest';
import { sampleFlag } from '../flags/sample-flag';
import type { JudgedRow } from '../judging/model';
import { type Marked, type MarkTerms, markOf } from './mark-of';

const row: JudgedRow = {
  key: 'facebook:1',
  network: 'facebook',
  postKey: 'facebook:p',
  brandId: 'b1',
  digest: 1,
  isCut: false,
  yieldsAt: null,
  language: 'fr',
  category: 'insult',
  severity: 2,
  negative: true,
  target: 'brand',
  spans: [{ start: 0, end: 5, why: { kind: 'listed' } }],
  confidence: 'sure',
  terms: [{ termId: 'w1', start: 6, end: 8 }],
  at: null,
  judgedAt: 0,
};

const given: MarkTerms = {
  covers: false,
  terms: new Map([['w1', { severity: 'serious' }]]),
  flagWords: (category, severity) => ({
    word: `${category} ${severity}`,
    short: category,
    label: 'open',
  }),
  veilWords: (category) => ({ word: category, label: `show ${category}` }),
};

const marked = (some: Partial<Marked>): Marked => ({
  key: 'facebook:1',
  text: 'Bande de nuls',
  flag: undefined,
  row: undefined,
  ...some,
});

describe('the mark of a comment', () => {
  it('is what its flag says, with the words that decided', () => {
    const spans = [{ start: 8, end: 24, why: { kind: 'listed' } as const }];
    const flag = sampleFlag({ grounds: { spans, terms: [], confidence: 'sure' } });
    expect(markOf(marked({ flag, row }), given)).toEqual({
      key: 'facebook:1',
      text: flag.evidence.text,
      flag: { severity: 3, word: 'threat 3', short: 'threat', label: 'open' },
      words: [{ start: 8, end: 24, severity: 3 }],
      veil: null,
    });
  });

  it.each(['in-hand', 'escalated'] as const)('stays while its flag is %s', (state) => {
    expect(markOf(marked({ flag: sampleFlag({ state }) }), given).flag).not.toBeNull();
  });

  it('goes when its flag is closed; what the person watches for is shown all the same', () => {
    const flag = sampleFlag({ state: 'closed' });
    expect(markOf(marked({ flag }), given)).toMatchObject({ flag: null, words: [], veil: null });
    expect(markOf(marked({ flag, row }), given)).toMatchObject({
      flag: null,
      words: [{ start: 6, end: 8, severity: 2 }],
    });
  });

  it('says nothing of terms that are watched no more', () => {
    expect(markOf(marked({ row }), { ...given, terms: new Map() }).words).toEqual([]);
  });

  it('is a veil over abuse while the shield is on, and never over criticism', () => {
    const on = { ...given, covers: true };
    expect(markOf(marked({ row }), on).veil).toEqual({ word: 'insult', label: 'show insult' });
    expect(markOf(marked({ row }), given).veil).toBeNull();
    expect(markOf(marked({ row: { ...row, severity: 1 } }), on).veil).toBeNull();
    expect(
      markOf(marked({ row: { ...row, category: 'complaint', severity: 3 } }), on).veil,
    ).toBeNull();
  });
});
