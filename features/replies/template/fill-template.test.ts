import { describe, expect, it } from 'vitest';
import { fillTemplate } from './fill-template';
import { parseTemplate } from './parse-template';
import { sampleSurroundings } from './sample-surroundings';
import type { Surroundings } from './surroundings';
import { TAGS, type TemplateValues } from './tags';

const values: TemplateValues = {
  'author.first_name': 'Camille',
  'author.name': 'Camille Durieux',
  'author.handle': 'camille.durieux',
  'brand.name': 'TransVal',
  network: 'Facebook',
  'agent.name': 'Inès',
  'post.url': 'https://www.facebook.com/transvalvalmont/posts/1',
};
const fill = (body: string, given = values, around: Partial<Surroundings> = {}) =>
  fillTemplate(parseTemplate(body), given, sampleSurroundings(around));
const textOf = (body: string, given?: TemplateValues, around?: Partial<Surroundings>) => {
  const filled = fill(body, given, around);
  return filled.ok ? filled.text : filled.problems;
};

describe('fillTemplate', () => {
  it.each(TAGS)('fills %s', (tag) => {
    expect(textOf(`<{{${tag}}}>`)).toBe(`<${values[tag]}>`);
  });

  it.each([
    '{{brand.name}}',
    'a$&b',
    "$1 $` $' $$",
    '<img src=x onerror=alert(1)>',
    '{{author.name | "x"}}',
    '{{> signature}}',
    '{{/net}}',
    '\\u0041',
    'محمد',
  ])('takes the name %s as it is', (name) => {
    expect(textOf('Hi {{author.name}}, {{brand.name}}', { ...values, 'author.name': name })).toBe(
      `Hi ${name}, TransVal`,
    );
  });

  it.each([null, undefined, '', '  '])('uses the fallback when the value is %j', (missing) => {
    const given = missing === undefined ? {} : { 'author.first_name': missing };
    expect(textOf('Bonjour {{author.first_name | "à vous"}}', given)).toBe('Bonjour à vous');
    expect(textOf('Bonjour{{author.first_name | ""}}', given)).toBe('Bonjour');
  });

  it('blocks on a first name that nobody knows, and says where', () => {
    const body = 'Bonjour,\n🌊 {{author.first_name}}';
    expect(textOf(body, { 'author.first_name': null })).toEqual([
      {
        tag: 'author.first_name',
        why: 'unfilled',
        inside: null,
        start: 12,
        end: 33,
        line: 2,
        column: 3,
      },
    ]);
  });

  it('says every problem, not the first alone', () => {
    expect(textOf('{{prenom}} {{author.name}} {{#net x}} {{nom | "x"}}')).toMatchObject([
      { tag: 'prenom', why: 'unknown', line: 1, column: 1 },
      { tag: '{{#net x}}', why: 'unclosed', column: 28 },
      { tag: 'nom', why: 'unknown', column: 39 },
    ]);
  });

  it('writes dates in the language of the reply', () => {
    expect(textOf('le {{date +2d}}', {}, { language: 'fr' })).toBe('le 23 novembre');
    expect(textOf('on {{date +2d}}', {}, { language: 'en' })).toBe('on November 23');
  });

  it('keeps what is for another network out', () => {
    const body = 'a{{#net x}}b{{/net}}{{#net facebook linkedin}}c{{/net}}';
    expect(textOf(body)).toBe('ac');
    expect(textOf(body, values, { network: 'x' })).toBe('ab');
    expect(textOf(body, values, { network: 'instagram' })).toBe('a');
  });

  it('asks nothing and owes nothing of a section for another network', () => {
    expect(textOf('a{{#net x}}{{ask "B"}}{{post.url}}{{/net}}', {})).toBe('a');
  });

  it('blocks on a section while no network is known: which text is meant is a guess', () => {
    expect(textOf('{{#net x}}b{{/net}}', values, { network: null })).toMatchObject([
      { tag: 'network', why: 'unfilled' },
    ]);
  });

  it('is not filled while a question is open', () => {
    expect(fill('{{ask "A" | "b"}}')).toMatchObject({
      ok: false,
      problems: [],
      questions: [{ asked: 'A' }],
    });
  });
});

describe('partials', () => {
  const library: Record<string, string> = {
    signature: '— {{agent.name}}, {{brand.name}}',
    bye: 'Bonne journée.\n{{> signature}}',
    loop: 'a {{> pool}}',
    pool: 'b {{> loop}}',
    self: '{{> self}}',
    broken: 'x {{nobody}} y',
    double: '{{> half}}{{> half}}',
  };
  const partial = (shortcut: string) => library[shortcut] ?? null;

  it('stand whole in the reply, other partials within them too', () => {
    expect(textOf('Merci. {{> bye}}', values, { partial })).toBe(
      'Merci. Bonne journée.\n— Inès, TransVal',
    );
    expect(textOf('{{> signature}} {{> signature}}', values, { partial })).toBe(
      '— Inès, TransVal — Inès, TransVal',
    );
  });

  it.each([
    ['Merci {{> adieu}}', { tag: 'adieu', why: 'missing', inside: null, column: 7 }],
    ['{{> loop}}', { tag: 'loop', why: 'cycle', inside: 'pool', column: 1, start: 0, end: 10 }],
    ['a {{> self}}', { tag: 'self', why: 'cycle', inside: 'self', column: 3 }],
    ['ab {{> broken}}', { tag: 'nobody', why: 'unknown', inside: 'broken', column: 4 }],
  ])('%s is refused, with the place in the reply itself', (body, problem) => {
    expect(textOf(body, values, { partial })).toMatchObject([problem]);
  });

  it('stop before replies that double each other fill the memory', () => {
    const doubling = (name: string) => `{{> ${Number(name) + 1}}}`.repeat(2);
    const started = performance.now();
    const filled = fill('{{> 0}}', values, { partial: doubling });
    expect(performance.now() - started).toBeLessThan(500);
    expect(filled).toMatchObject({ ok: false });
    expect(textOf('{{> 0}}', values, { partial: doubling })).toContainEqual(
      expect.objectContaining({ why: 'too-many' }),
    );
  });

  it('stop in a chain too long to be meant, without overflow', () => {
    expect(
      textOf('{{> 0}}', values, { partial: (name) => `{{> ${Number(name) + 1}}}` }),
    ).toMatchObject([{ why: 'too-many' }]);
  });
});
