import { describe, expect, it } from 'vitest';
import { checkText } from '../check-text';
import { loadSafePattern } from '../kinds/safe-pattern';
import type { Check, ToneRule } from '../model';
import { prepareRules } from '../prepare-rules';
import { readyMadeRules } from '../ready-made/ready-made';
import type { ToneContext } from '../tone-context';
import { readVale } from './read-vale';
import { writeVale } from './write-vale';

const owner = { brandId: 'brand', language: 'fr' } as const;
const one = (text: string) => readVale([{ name: 'Style/Rule.yml', text }], owner);

const context: ToneContext = {
  language: 'fr',
  panelLanguage: 'en',
  network: null,
  purpose: 'reply',
  incident: false,
  brand: null,
  otherBrands: [],
  answered: null,
};

describe('a Vale style', () => {
  it('comes in as a rule that runs', async () => {
    const { rules, refused, leftOut } = await one(
      [
        'extends: substitution',
        "message: \"Say '%s' instead of '%s'.\"",
        'level: error',
        'ignorecase: true',
        'link: https://a.fr',
        'swap:',
        '  usagers?: voyageurs|clients',
      ].join('\n'),
    );
    expect(refused).toEqual([]);
    expect(leftOut).toEqual([{ file: 'Style/Rule.yml', key: 'link' }]);
    expect(rules).toMatchObject([
      {
        brandId: 'brand',
        level: 'error',
        name: { fr: 'Rule', en: 'Rule' },
        scope: { languages: ['fr'] },
      },
    ]);
    const { ready } = prepareRules(rules, await loadSafePattern());
    expect(checkText('Chers Usagers', ready, context)).toMatchObject([
      {
        start: 6,
        end: 13,
        message: "Say 'Voyageurs' instead of 'Usagers'.",
        fix: { text: 'Voyageurs' },
      },
    ]);
  });

  it.each([
    ['extends: existence\ntokens: [a', 'not-yaml', /^2:\d+$/],
    ['extends: existence\n  tokens:\n\t- a', 'not-yaml', /^\d:\d+$/],
    ['message: a', 'no-check', /extends/],
    ['- a', 'no-check', /extends/],
    ['', 'no-check', /extends/],
    ['extends: spelling\nmessage: a', 'other-check', /spelling/],
    ['extends: script\nscript: a', 'other-check', /script/],
    ['extends: existence\nmessage: a', 'missing', /tokens/],
    ['extends: occurrence\ntoken: a', 'missing', /max/],
    ['extends: existence\nscope: heading\ntokens: [a]', 'other-scope', /heading/],
    ['extends: existence\ntokens: ["a(?=b)"]', 'not-valid', /\(\?=/],
    ['extends: existence\ntokens: ["(.*a){20}"]', 'too-costly', /100/],
    [
      `a: &a [x, x]\nb: &b [${'*a,'.repeat(60)}]\nc: [${'*b,'.repeat(60)}]`,
      'too-many-aliases',
      /1/,
    ],
    ['a'.repeat(200_001), 'too-large', /200000/],
  ])('is refused with the reason: %s', async (text, why, detail) => {
    expect((await one(text)).refused).toEqual([
      { file: 'Style/Rule.yml', why, detail: expect.stringMatching(detail) },
    ]);
  });

  it('is a folder of other files too', async () => {
    const files = [
      { name: 'meta.json', text: '{}' },
      { name: 'A.yaml', text: 'extends: existence\ntokens: [a]' },
    ];
    expect(await readVale(files, owner)).toMatchObject({
      rules: [{ name: { en: 'A' } }],
      refused: [],
    });
  });
});

const CHECKS: Check[] = [
  { kind: 'existence', tokens: ['a', 'yes', '12'], ignoreCase: true, nonword: false, fix: 'b' },
  { kind: 'existence', tokens: ['\\bé+'], ignoreCase: false, nonword: true, fix: '' },
  { kind: 'existence', tokens: ['a: #b'], ignoreCase: false, nonword: false, fix: null },
  {
    kind: 'substitution',
    swap: { "c'est(?: à dire)?": "c'est-à-dire", no: 'non' },
    ignoreCase: true,
    nonword: false,
  },
  { kind: 'occurrence', token: '!', max: 2, min: null, ignoreCase: false, unit: 'sentence' },
  { kind: 'occurrence', token: 'merci', max: null, min: 1, ignoreCase: true, unit: 'text' },
  { kind: 'consistency', either: { clé: 'clef' }, ignoreCase: true, nonword: false },
  { kind: 'conditional', first: '\\b([A-Z]{2,5})\\b', second: '\\(([A-Z]+)\\)', ignoreCase: false },
  { kind: 'capitalization', match: '$sentence', prefix: null },
  { kind: 'capitalization', match: '[A-Z].*', prefix: '> ' },
  { kind: 'readability', formula: 'kandel-moles', min: 40 },
  { kind: 'length', unit: 'characters', max: 300 },
  { kind: 'length', unit: 'sentence-words', max: 30 },
];

const rules = CHECKS.map(
  (check, i): ToneRule => ({
    id: `rule-${i}`,
    brandId: 'brand',
    name: { fr: 'Règle', en: 'Rule' },
    level: 'suggestion',
    check,
    message: { fr: '« %s » → « %s »', en: 'say %2$s for %1$s' },
    scope: { languages: ['fr'], networks: ['x'], purposes: ['post'], incidentOnly: true },
    exceptions: ['à part'],
    section: 'Le ton',
    isOn: false,
  }),
);

describe('rules written as a Vale style', () => {
  it('come back as they went, but for their ids', async () => {
    const { files, leftOut } = await writeVale(rules, 'fr');
    expect(leftOut).toEqual([]);
    expect(new Set(files.map(({ name }) => name)).size).toBe(rules.length);
    const read = await readVale(files, owner);
    expect(read.refused).toEqual([]);
    expect(read.leftOut).toEqual([]);
    expect(read.rules.map((rule) => ({ ...rule, id: '' }))).toEqual(
      rules.map((rule) => ({ ...rule, id: '' })),
    );
  });

  it('come back without Vigie’s comment as well as Vale can say it', async () => {
    const { files } = await writeVale(rules, 'fr');
    const bare = files.map(({ name, text }) => ({ name, text: text.replace(/^#.*\n/, '') }));
    const read = await readVale(bare, owner);
    const said = CHECKS.filter(({ kind }) => kind !== 'readability' && kind !== 'length');
    expect(read.rules.slice(0, said.length).map(({ check }) => check)).toEqual(said);
    expect(read.refused).toMatchObject([{ why: 'other-check', detail: 'metric' }]);
    const swap = read.rules.find(({ check }) => check.kind === 'substitution');
    expect(swap?.message.fr).toBe('« %1$s » → « %2$s »');
  });

  it('come back where they were made of a ready-made one, whose patterns run nowhere else', async () => {
    const ready = readyMadeRules.find(({ id }) => id === 'fr.conditional-apology');
    if (!ready) throw new Error('no rule');
    const made: ToneRule = { ...ready, id: 'own', brandId: 'brand' };
    const { files } = await writeVale([made], 'fr');
    const read = await readVale(files, owner);
    expect(read.refused).toEqual([]);
    expect(read.rules.map((rule) => ({ ...rule, id: 'own' }))).toEqual([made]);
  });

  it('leave out those that are code', async () => {
    const [first] = rules;
    if (!first) throw new Error('no rule');
    const coded: ToneRule = {
      ...first,
      check: { kind: 'detector', detector: 'emoji-run', options: {} },
    };
    expect(await writeVale([coded], 'en')).toEqual({ files: [], leftOut: ['rule-0'] });
  });
});
