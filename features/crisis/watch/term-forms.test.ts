import * as re2 from 're2js';
import { describe, expect, it } from 'vitest';
import { safePatternBy } from '../../tone/kinds/safe-pattern';
import { EVERY_BRAND, filterTerms, searchableTerms, type TermFilter } from './filter-terms';
import { innocentHits } from './innocent-hits';
import { expiryAfter, lastDayOf } from './last-day';
import type { WatchTerm } from './model';
import { sampleTerm } from './sample-term';
import { draftOfTerm, emptyDraft, termOfDraft } from './term-draft';
import { termProblems } from './term-problems';
import { tryTerm } from './try-term';

const compile = safePatternBy(re2);

it('a term goes through its form unharmed', () => {
  const term = sampleTerm('mort', {
    notBefore: ['de rire', 'de faim'],
    replacement: 'x',
    note: 'n',
  });
  expect(termOfDraft(draftOfTerm(term), term.id)).toEqual(term);
});

describe('faults stand at their fields', () => {
  const problems = (over: Partial<ReturnType<typeof emptyDraft>>) =>
    termProblems({ ...emptyDraft(null), text: 'mot', ...over }, compile);

  it.each([
    [{ text: ' ' }, { text: { why: 'empty' } }],
    [{ text: '* mot' }, { text: { why: 'star-alone' } }],
    [{ text: 'ab'.repeat(200) }, { text: { why: 'too-long' } }],
    [{ kind: 'pattern' as const, text: '(a' }, { text: { why: 'not-valid' } }],
    [{ kind: 'pattern' as const, text: '(a{1,200}){1,5}' }, { text: { why: 'too-costly' } }],
    [{ notBefore: 'de rire\n\n*' }, { notBefore: { why: 'no-exception', line: 3 } }],
    [{ notAfter: '!!' }, { notAfter: { why: 'no-exception', line: 1 } }],
  ])('%j', (over, expected) => expect(problems(over)).toMatchObject(expected));

  it.each([{}, { kind: 'pattern' as const, notBefore: '*' }, { text: '🤮' }])(
    '%j has none',
    (over) => expect(problems(over)).toEqual({}),
  );
});

describe('a trial', () => {
  const term = sampleTerm('mort', {
    notBefore: ['de rire', 'subite'],
    notAfter: ['point'],
    brandId: 'b',
    networks: ['x'],
    isOn: false,
    expiresAt: 1,
  });

  it('finds what the term finds, wherever it is for, and says which exception spared what', () => {
    const text = 'Mort de rire, au point mort, m.o.r.t subite, et mort tout court';
    const { hits, spared } = tryTerm(term, compile)(text);
    expect(hits.map(({ start, end }) => text.slice(start, end))).toEqual(['mort']);
    expect(
      spared.map(({ hit, side, words }) => [text.slice(hit.start, hit.end), side, words]),
    ).toEqual([
      ['Mort', 'before', 'de rire'],
      ['mort', 'after', 'point'],
      ['m.o.r.t', 'before', 'subite'],
    ]);
  });

  it('spares nothing without exceptions', () =>
    expect(tryTerm(sampleTerm('mort'), compile)('mort de rire')).toMatchObject({
      hits: [{ start: 0 }],
      spared: [],
    }));
});

describe('ordinary words that a term would find', () => {
  it.each([
    ['cunt', { wholeWord: false }, ['Scunthorpe']],
    ['cunt', {}, []],
    ['viol*', {}, ['violet', 'violon']],
    ['arnaqu*', {}, []],
    ['asbestos', { wholeWord: false }, []],
  ])('%s %o', (text, over: Partial<WatchTerm>, expected) =>
    expect(innocentHits(sampleTerm(text, over), compile)).toEqual(expected),
  );
});

it('a last day is its own in the person’s time, and over at midnight', () => {
  const expiresAt = expiryAfter('2026-11-22');
  expect(expiresAt).toBe(new Date(2026, 10, 23).getTime());
  expect(lastDayOf(expiresAt ?? 0)).toBe('2026-11-22');
  expect(expiryAfter('')).toBeNull();
  expect(expiryAfter('2026')).toBeNull();
});

describe('filters', () => {
  const stamps = { createdAt: 1, updatedAt: 1, deletedAt: null };
  const terms = searchableTerms(
    [
      sampleTerm('Arnaqué', { category: 'scam', networks: ['x'], language: 'fr', brandId: 'a' }),
      sampleTerm('asbestos', { severity: 'serious', note: 'the old depot', expiresAt: 50 }),
      sampleTerm('boycott', { isOn: false, notBefore: ['the boycott of 2019'] }),
    ].map((term) => ({ ...term, ...stamps })),
  );
  const all: TermFilter = {
    ...{ query: '', category: null, severity: null, network: null },
    ...{ language: null, state: null, brand: null },
  };
  it.each([
    [{}, ['Arnaqué', 'asbestos', 'boycott']],
    [{ query: 'ARNAQUE' }, ['Arnaqué']],
    [{ query: 'dep  old' }, ['asbestos']],
    [{ query: '2019' }, ['boycott']],
    [{ category: 'scam' as const }, ['Arnaqué']],
    [{ severity: 'serious' as const }, ['asbestos']],
    [{ network: 'facebook' as const }, ['asbestos', 'boycott']],
    [{ language: 'en' as const }, ['asbestos', 'boycott']],
    [{ state: 'on' as const }, ['Arnaqué']],
    [{ state: 'off' as const }, ['boycott']],
    [{ state: 'expired' as const }, ['asbestos']],
    [{ brand: 'a' }, ['Arnaqué']],
    [{ brand: EVERY_BRAND }, ['asbestos', 'boycott']],
  ])('%j', (over, texts) =>
    expect(filterTerms(terms, { ...all, ...over }, 100).map(({ text }) => text)).toEqual(texts),
  );
});
