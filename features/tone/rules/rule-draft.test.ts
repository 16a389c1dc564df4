import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import type { CompilePattern } from '../kinds/pattern';
import type { Check, ToneRule } from '../model';
import { loadOwnPattern } from '../ready-made/load-own-pattern';
import { readyMadeRules } from '../ready-made/ready-made';
import type { ToneContext } from '../tone-context';
import { draftOfRule } from './draft-of-rule';
import { patternFault } from './pattern-fault';
import { emptyDraft, type RuleDraft } from './rule-draft';
import { ruleOfDraft } from './rule-of-draft';
import { problemsOf } from './rule-problems';
import { tryRule } from './try-rule';

const CONTEXT: ToneContext = {
  language: 'fr',
  panelLanguage: 'fr',
  network: 'x',
  purpose: 'reply',
  incident: false,
  brand: null,
  otherBrands: [],
  answered: null,
};

let compile: CompilePattern;
beforeAll(async () => {
  compile = await loadOwnPattern();
});

const draft = (given: Partial<RuleDraft>): RuleDraft => ({
  ...emptyDraft(null),
  name: { fr: 'Règle', en: '' },
  message: { fr: '« %s » : non.', en: '' },
  tokens: 'a',
  ...given,
});
const found = (given: Partial<RuleDraft>, text: string, context: Partial<ToneContext> = {}) => {
  const trial = tryRule(ruleOfDraft(draft(given), 'own'), compile)(text, {
    ...CONTEXT,
    ...context,
  });
  return trial.state === 'ran' ? trial.hits.map(({ start, end }) => text.slice(start, end)) : trial;
};

describe('the fields of a rule', () => {
  const base: ToneRule = ruleOfDraft(draft({}), 'own');
  const checks: Check[] = [
    { kind: 'existence', tokens: ['a', 'b\\+?'], ignoreCase: true, nonword: true, fix: '' },
    { kind: 'existence', tokens: ['n° \\+1'], ignoreCase: false, nonword: false, fix: 'b' },
    { kind: 'substitution', swap: { 'usagers?': 'voyageurs' }, ignoreCase: true, nonword: false },
    { kind: 'consistency', either: { clé: 'clef' }, ignoreCase: true, nonword: false },
    { kind: 'occurrence', token: '!', max: 2, min: null, ignoreCase: true, unit: 'sentence' },
    { kind: 'occurrence', token: '\\bmerci\\b', max: null, min: 1, ignoreCase: true, unit: 'text' },
    { kind: 'conditional', first: '\\b([A-Z]{2,5})\\b', second: '\\((.+)\\)', ignoreCase: false },
    { kind: 'capitalization', match: '$sentence', prefix: null },
    { kind: 'capitalization', match: '[A-Z].*', prefix: '> ' },
    { kind: 'readability', formula: 'flesch', min: 60 },
    { kind: 'length', unit: 'words', max: 300 },
  ];

  it.each(checks)('give back the rule that they were filled from: %j', (check) => {
    const rule: ToneRule = { ...base, check, exceptions: ['à part\\.'], section: 'Le ton' };
    expect(ruleOfDraft(draftOfRule(rule), 'own')).toEqual(rule);
  });

  it('give back every ready-made rule, and find nothing wrong with it', () => {
    for (const rule of readyMadeRules) {
      const fields = draftOfRule(rule);
      expect(ruleOfDraft(fields, rule.id)).toEqual(rule);
      expect(problemsOf(fields, compile), rule.id).toEqual({});
    }
  });

  it('take words as words, whatever signs they hold', () => {
    expect(found({ tokens: 'n° (12)\n' }, 'Le N° (12) repart, le n° 12 aussi')).toEqual([
      'N° (12)',
    ]);
    const thrice: Partial<RuleDraft> = { kind: 'occurrence', token: 'tu', max: '0' };
    expect(found(thrice, 'statue, tu')).toEqual(['tu']);
    expect(draftOfRule(ruleOfDraft(draft(thrice), 'own'))).toMatchObject({ token: 'tu' });
  });

  it('take patterns as patterns where asked to', () => {
    expect(found({ tokens: 'usagers?', asPatterns: true }, 'un usager')).toEqual(['usager']);
    expect(found({ tokens: 'usagers?' }, 'un usager')).toEqual([]);
  });
});

describe('what is wrong', () => {
  it.each<[Partial<RuleDraft>, object]>([
    [{ name: { fr: ' ', en: '' } }, { name: { why: 'empty' } }],
    [{ message: { fr: '', en: '' } }, { message: { why: 'empty' } }],
    [{ tokens: '\n ' }, { tokens: { why: 'empty' } }],
    [{ tokens: 'a\n\n(b', asPatterns: true }, { tokens: { why: 'not-valid', line: 3 } }],
    [{ tokens: 'a\n\na ' }, { tokens: { why: 'twice', line: 3 } }],
    [{ tokens: 'x', fix: 'replace' }, { fix: { why: 'empty' } }],
    [{ exceptions: 'a\n[b', asPatterns: true }, { exceptions: { why: 'not-valid', line: 2 } }],
    [{ kind: 'substitution' }, { pairs: { why: 'empty' } }],
    [
      { kind: 'substitution', pairs: [{ one: '', other: 'b' }] },
      { pairs: { why: 'half', line: 1 } },
    ],
    [{ kind: 'consistency', pairs: [{ one: 'a', other: '' }] }, { pairs: { why: 'half' } }],
    [{ kind: 'occurrence', token: '!', max: '', min: '' }, { limits: { why: 'no-limit' } }],
    [{ kind: 'occurrence', token: '!', max: '1', min: '2' }, { limits: { why: 'crossed' } }],
    [{ kind: 'occurrence', token: '!', max: '-1' }, { limits: { why: 'no-number' } }],
    [{ kind: 'conditional', first: '', second: 'b' }, { first: { why: 'empty' } }],
    [{ kind: 'capitalization', match: 'pattern' }, { match: { why: 'empty' } }],
    [{ kind: 'readability', least: 'abc' }, { least: { why: 'no-number' } }],
    [{ kind: 'length', longest: '' }, { longest: { why: 'empty' } }],
    [
      { tokens: '\\p{L}{1000}', asPatterns: true },
      { tokens: { why: 'too-costly', detail: '1002 steps, at most 100' } },
    ],
  ])('is said of its field: %j', (given, problems) => {
    expect(problemsOf(draft(given), compile)).toMatchObject(problems);
    expect(Object.keys(problemsOf(draft(given), compile))).toEqual(Object.keys(problems));
  });

  it('is said of patterns that cost too much together only', () => {
    const tokens = Array.from({ length: 40 }, (_, i) => `(?:a?){20}a{20}${i}`);
    const problemOf = (some: string[]) =>
      problemsOf(draft({ tokens: some.join('\n'), asPatterns: true }), compile).tokens;
    expect(tokens.map((token) => problemOf([token]))).toEqual(tokens.map(() => undefined));
    expect(problemOf(tokens)).toMatchObject({ why: 'together', line: null });
  });

  it('is nothing in a whole rule, whose pair may take away', () => {
    expect(problemsOf(draft({}), compile)).toEqual({});
    const pairs = [
      { one: 'bref', other: '' },
      { one: '', other: '' },
    ];
    expect(problemsOf(draft({ kind: 'substitution', pairs }), compile)).toEqual({});
  });

  it.each([
    ['(a', 'open-bracket'],
    ['a)', 'stray-bracket'],
    ['[a', 'open-class'],
    ['*a', 'nothing-repeated'],
    ['a(?=b)', 'look-around'],
    ['(a)\\1', 'back-reference'],
    ['a\\y', 'escape'],
    ['[z-a]', 'range'],
    ['a{2000}', 'count'],
  ])('can be told in plain words: %s', (tokens, fault) => {
    const detail = problemsOf(draft({ tokens, asPatterns: true }), compile).tokens?.detail;
    expect(patternFault(detail ?? ''), detail).toBe(fault);
  });
});

describe('a text tried', () => {
  it('says why the rule leaves it alone', () => {
    const scope = { languages: [], networks: [], purposes: [], incidentOnly: false };
    expect(found({ scope: { ...scope, languages: ['en'] } }, 'a')).toEqual({
      state: 'aside',
      why: 'languages',
    });
    expect(found({ scope: { ...scope, networks: ['x'] } }, 'a', { network: null })).toEqual({
      state: 'aside',
      why: 'networks',
    });
    expect(found({ scope: { ...scope, incidentOnly: true } }, 'a')).toMatchObject({
      why: 'incidentOnly',
    });
    expect(found({ isOn: false }, 'a')).toEqual(['a']);
    expect(found({ tokens: '(a', asPatterns: true }, 'a')).toEqual({ state: 'refused' });
  });

  const shared = fileURLToPath(
    new URL('../../../../shared/data/corpora/own/redos.json', import.meta.url),
  );
  it.skipIf(!existsSync(shared))(
    'is answered, or the rule refused with the reason, whatever explodes elsewhere (skipped without the shared collection)',
    () => {
      const cases: { re: string; input: string }[] = JSON.parse(readFileSync(shared, 'utf8'));
      const fates = cases.map(({ re, input }) => {
        const fields = draft({ tokens: re, asPatterns: true });
        const reason = problemsOf(fields, compile).tokens?.why;
        if (reason !== undefined) return reason;
        const trial = tryRule(ruleOfDraft(fields, 'own'), compile)(input, CONTEXT);
        return trial.state;
      });
      expect(fates).toHaveLength(cases.length);
      for (const fate of fates)
        expect(['ran', 'not-valid', 'too-costly', 'too-long']).toContain(fate);
    },
    30_000,
  );
});
