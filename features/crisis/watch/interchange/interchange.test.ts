import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import * as re2 from 're2js';
import { describe, expect, it } from 'vitest';
import { safePatternBy } from '../../../tone/kinds/safe-pattern';
import type { WatchTerm } from '../model';
import { prepareWatch } from '../prepare-watch';
import { SAMPLE_PLACE, sampleTerm } from '../sample-term';
import { planTerms, type SameTerm, type TermPlan } from './plan-terms';
import { readTerms, readTermsFile } from './read-terms';
import {
  writeDiscourseCsv,
  writeDiscourseJson,
  writeList,
  writeMastodon,
  writeTermTable,
} from './write-terms';

const brands = [{ id: 'b', name: 'TransVal' }];
const { id: _, text: __, ...defaults } = sampleTerm('');

async function planned(
  text: string,
  own: WatchTerm[] = [],
  sameTerm: SameTerm = 'replace',
): Promise<TermPlan> {
  const read = await readTerms(text, {});
  if (!read.ok) throw new Error(read.refusal.why);
  return planTerms(read, own, { defaults, sameTerm, brands, compile: safePatternBy(re2) }, {});
}

/** The terms that come back, under the ids of those that went out, which is not written. */
async function back(text: string, out: WatchTerm[]): Promise<WatchTerm[]> {
  const plan = await planned(text);
  expect(plan.refused).toEqual([]);
  return plan.added.map(({ term }, i) => ({ ...term, id: out[i]?.id ?? '' }));
}

const TERMS = [
  sampleTerm('arnaqu*', { category: 'scam', severity: 'serious', action: 'notify', brandId: 'b' }),
  sampleTerm('lot n° ?\\d+', { kind: 'pattern', networks: ['facebook', 'x'], language: 'fr' }),
  sampleTerm('=cmd()', { note: '+1, "quoted"; line\nend', replacement: '@x', isOn: false }),
  sampleTerm('Orange', { caseSensitive: true, expiresAt: Date.parse('2027-01-02T03:04:05Z') }),
  sampleTerm('tuerie', { notBefore: ['de masse', 'x*'], notAfter: ['une'], wholeWord: false }),
];

describe('round trips', () => {
  it.each([';', ','] as const)('of everything, as a table cut at %s', async (delimiter) => {
    const { text, lost } = writeTermTable(TERMS, { delimiter, brands });
    expect(text.startsWith('\uFEFF')).toBe(true);
    expect(text).toContain('"\'=cmd()"');
    expect(lost).toBe(0);
    expect(await back(text, TERMS)).toEqual(TERMS);
  });

  const words = [
    sampleTerm('foo', { replacement: 'bar, "baz"' }),
    sampleTerm('Orange', { caseSensitive: true }),
    sampleTerm('a, b "c"'),
    sampleTerm('été*', { replacement: 'https://exemple.fr/?a=1,2' }),
  ];

  it('of Discourse’s watched words: word, replacement, capitals', async () => {
    expect(await back(writeDiscourseCsv(words).text, words)).toEqual(words);
    expect(await back(writeDiscourseJson(words).text, words)).toEqual(words);
    const file = 'foo,bar,false\nOrange,,true\n"a, b",x,\n';
    const read = await readTerms(file, {});
    expect(read).toMatchObject({ format: 'discourse-csv', unread: [] });
    const plan = await planned(file);
    const again = await readTerms(writeDiscourseCsv(plan.added.map(({ term }) => term)).text, {});
    expect(again).toMatchObject({
      terms: [
        { fields: { text: 'foo', replacement: 'bar', caseSensitive: false } },
        { fields: { text: 'Orange', replacement: null, caseSensitive: true } },
        { fields: { text: 'a, b', replacement: 'x', caseSensitive: false } },
      ],
    });
  });

  it('of Mastodon’s filters', async () => {
    const filters = [
      sampleTerm('spoiler', { action: 'highlight', wholeWord: false, note: 'Séries' }),
      sampleTerm('épisode', { action: 'highlight', note: 'Séries' }),
      sampleTerm('rappel', { category: 'safety', expiresAt: Date.parse('2027-01-01T00:00:00Z') }),
    ];
    const { text, lost } = writeMastodon(filters);
    expect(lost).toBe(0);
    expect(JSON.parse(text).custom_filters).toHaveLength(2);
    expect(await back(text, filters)).toEqual(filters);
  });

  it('of lists', async () => {
    const list = [sampleTerm('arnaque'), sampleTerm('mise en danger'), sampleTerm('#boycott')];
    expect(await back(writeList(list).text, list)).toEqual(list);
  });

  it('say what is lost', () => {
    expect(writeDiscourseCsv(TERMS).lost).toBe(4);
    expect(writeMastodon(TERMS).lost).toBe(5);
    expect(writeList(TERMS).lost).toBe(5);
    expect(writeDiscourseJson(TERMS).lost).toBe(4);
  });
});

describe('what other tools write', () => {
  it.each([
    [
      '[{"id":"1","title":"T","context":["home"],"filter_action":"hide","keywords":[{"id":"2","keyword":"mot","whole_word":false}]}]',
      'mastodon',
      'mot',
    ],
    [
      '[{"id":"1","phrase":"mot","context":["home"],"whole_word":true,"irreversible":true}]',
      'mastodon',
      'mot',
    ],
    [
      '{"actions":["block"],"words":[{"id":1,"word":"mot","regexp":"x","action":"silence"}]}',
      'discourse-json',
      'mot',
    ],
    ['["mot","autre"]', 'list', 'mot'],
    ['# liste\nmot\n\nautre', 'list', 'mot'],
    ['Terme;Catégorie;Gravité\nmot;scam;serious', 'table', 'mot'],
  ])('%s', async (text, format, word) => {
    const read = await readTerms(text, {});
    expect(read).toMatchObject({ ok: true, format, unread: [] });
    if (read.ok) expect(read.terms[0]?.fields.text).toBe(word);
  });
});

describe('a plan', () => {
  const own = [
    sampleTerm('arnaque', { note: 'mine' }),
    sampleTerm('scandale', { severity: 'serious' }),
    sampleTerm('vol'),
  ];
  const file = [
    'term,category,severity,note,brand',
    'ARNAQUE,other,sensitive,mine,',
    'scandale,press,serious,,',
    'vol,other,sensitive,,',
    'Vol,other,sensitive,,',
    'nouveau,legal,illegal,,TransVal',
    'x,nothing,info,,',
    ',legal,info,,',
    '*,legal,info,,',
    'y,legal,info,,Inconnue',
  ].join('\n');

  it('says of each row what becomes of it', async () => {
    const plan = await planned(file, own);
    expect(plan.added).toMatchObject([{ row: 6, term: { text: 'nouveau', brandId: 'b' } }]);
    expect(plan.changed).toMatchObject([
      { row: 2, before: { id: 'term arnaque' }, after: { id: 'term arnaque', text: 'ARNAQUE' } },
      { row: 3, before: { category: 'other' }, after: { category: 'press', severity: 'serious' } },
    ]);
    expect(plan.skipped).toMatchObject([
      { row: 4, why: 'same' },
      { row: 5, why: 'twice' },
    ]);
    expect(plan.refused.map(({ row, why }) => [row, why])).toEqual([
      [7, 'unknown-value'],
      [8, 'no-term'],
      [9, 'star-alone'],
      [10, 'unknown-brand'],
    ]);
  });

  it('keeps what is there where asked to', async () => {
    const plan = await planned(file, own, 'keep');
    expect(plan.changed).toEqual([]);
    expect(plan.skipped.filter(({ why }) => why === 'kept').map(({ row }) => row)).toEqual([2, 3]);
  });

  it('refuses patterns that are not run, with the reason', async () => {
    const plan = await planned(
      'term,kind,category\n(a,pattern,scam\n"(a{1,200}){1,5}",pattern,scam',
    );
    expect(plan.refused.map(({ row, why }) => [row, why])).toEqual([
      [2, 'not-valid'],
      [3, 'too-costly'],
    ]);
  });
});

const CORPORA = resolve(import.meta.dirname, '../../../../../shared/data/corpora');
const has = existsSync(CORPORA);

describe('hostile files', () => {
  it.each([
    ['', 'empty'],
    ['{"custom_filters":[]}', 'empty'],
    ['{"custom_filters":{"length":1e9}}', 'wrong'],
    [`[${'['.repeat(200_000)}`, 'not-json'],
    ['{"words":[{"__proto__":{"polluted":1},"word":"a"', 'not-json'],
    ['"a,b\nc,d', 'quote-open'],
    [`["${Array.from({ length: 20_001 }, () => 'a').join('","')}"]`, 'too-many'],
  ])('%#: %s', async (text, why) => {
    expect(await readTerms(text, {})).toMatchObject({ ok: false, refusal: { why } });
  });

  it('of 50 MB are refused without being read, pictures too', async () => {
    const file = new Blob([new Uint8Array(50 * 1024 * 1024)]);
    expect(await readTermsFile(file, {})).toMatchObject({ refusal: { why: 'too-large' } });
    const picture = new Blob([new Uint8Array(2000).fill(1)]);
    expect(await readTermsFile(picture, {})).toMatchObject({ refusal: { why: 'not-text' } });
  });

  it('damage no more than their rows', async () => {
    const text =
      '{"words":[{"word":1},{"word":"a","case_sensitive":"x"},{"word":"b"},null,{"word":" "}]}';
    const read = await readTerms(text, {});
    expect(read).toMatchObject({
      terms: [{ row: 3 }],
      unread: [{ row: 1 }, { row: 2 }, { row: 4 }, { row: 5 }],
    });
  });

  it.skipIf(!has)(
    'of the corpora beside the repository are read or refused (skipped where absent)',
    async () => {
      const suite = resolve(CORPORA, 'json-suite/test_parsing');
      for (const name of readdirSync(suite)) {
        const read = await readTermsFile(new Blob([readFileSync(resolve(suite, name))]), {});
        expect(typeof read.ok).toBe('boolean');
      }
      expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    },
    60_000,
  );

  it.skipIf(!has)(
    'the Big List of Naughty Strings comes back whole, and is watched (skipped where absent)',
    async () => {
      const naughty: string[] = JSON.parse(readFileSync(resolve(CORPORA, 'blns.json'), 'utf8'));
      const compile = safePatternBy(re2);
      const terms = naughty
        .filter((text) => text.trim() !== '')
        .map((text, i) => sampleTerm(text, { id: `${i}` }));
      const { text } = writeTermTable(terms, { delimiter: ',', brands });
      const read = await readTerms(text, {});
      expect(read.ok && read.terms.map(({ fields }) => fields.text)).toEqual(
        terms.map(({ text: term }) => term.replace(/\r\n?/g, '\n')),
      );
      const { watchText, refused } = prepareWatch(terms, compile);
      const unwatched = new Set(refused.map(({ term }) => term.id));
      for (const term of terms) {
        const hits = watchText(term.text, SAMPLE_PLACE);
        for (const { start, end } of hits) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(term.text.length);
        }
        if (!unwatched.has(term.id) && !term.text.includes('\u202e') && hits.length < 200) {
          expect(
            hits.map((hit) => hit.term.id),
            term.text,
          ).toContain(term.id);
        }
      }
    },
    60_000,
  );
});
