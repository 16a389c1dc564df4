import { describe, expect, it } from 'vitest';
import { fillTemplate, parseTemplate, TAGS, type TemplateValues } from './template';

const values: TemplateValues = {
  'author.first_name': 'Camille',
  'author.name': 'Camille Durieux',
  'author.handle': 'camille.durieux',
  'brand.name': 'TransVal',
  network: 'Facebook',
  'post.url': 'https://www.facebook.com/transvalvalmont/posts/1',
};
const fill = (body: string, given: TemplateValues = values) =>
  fillTemplate(parseTemplate(body), given);
const textOf = (body: string, given?: TemplateValues) => {
  const filled = fill(body, given);
  return filled.ok ? filled.text : filled.problems;
};

describe('parseTemplate', () => {
  it('covers the body exactly, without gap or overlap', () => {
    for (const body of [
      '',
      'a',
      '{{',
      '{{}}',
      'x {{a}} y {{b | "c"}}{{d',
      '}}{{author.name}}{{{',
    ]) {
      const { nodes } = parseTemplate(body);
      let at = 0;
      for (const node of nodes) {
        expect(node.start).toBe(at);
        expect(node.end).toBeGreaterThan(node.start);
        at = node.end;
      }
      expect(at).toBe(body.length);
    }
  });

  it('knows where a tag stands and what stands in for it', () => {
    expect(parseTemplate('Bonjour {{ author.first_name | "vous" }} !').nodes).toEqual([
      { kind: 'text', text: 'Bonjour ', start: 0, end: 8 },
      { kind: 'tag', tag: 'author.first_name', fallback: 'vous', start: 8, end: 40 },
      { kind: 'text', text: ' !', start: 40, end: 42 },
    ]);
  });

  it('reads a fallback that holds closing braces', () => {
    expect(textOf('{{author.first_name | "a }} b"}}.', {})).toBe('a }} b.');
  });
});

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
    '\\u0041',
    'محمد',
  ])('takes the name %s as it is', (name) => {
    expect(textOf('Hi {{author.name}}, {{brand.name}}', { ...values, 'author.name': name })).toBe(
      `Hi ${name}, TransVal`,
    );
  });

  it('says where each part comes from, and the parts make the text', () => {
    const filled = fill('Bonjour {{author.first_name}}, l’équipe {{brand.name}}');
    expect(filled).toEqual({
      ok: true,
      text: 'Bonjour Camille, l’équipe TransVal',
      parts: [
        { text: 'Bonjour ', from: 'body' },
        { text: 'Camille', from: 'page' },
        { text: ', l’équipe ', from: 'body' },
        { text: 'TransVal', from: 'brand' },
      ],
    });
  });

  it('uses the fallback only when there is no value', () => {
    const body = 'Bonjour {{author.first_name | "à vous"}}';
    expect(textOf(body)).toBe('Bonjour Camille');
    for (const missing of [null, undefined, '', '  ']) {
      const given = missing === undefined ? {} : { 'author.first_name': missing };
      expect(fill(body, given)).toMatchObject({
        ok: true,
        text: 'Bonjour à vous',
        parts: [{ from: 'body' }, { from: 'body' }],
      });
    }
  });

  it('lets a fallback be empty', () => {
    expect(textOf('Bonjour{{author.first_name | ""}}', {})).toBe('Bonjour');
  });

  it.each(['“à vous”', '«à vous»', '« à vous »', '«\u00a0à vous\u202f»'])(
    'understands the quotes %s',
    (quoted) => {
      expect(textOf(`{{author.first_name|${quoted}}}`, {})).toBe('à vous');
    },
  );

  it('blocks on a first name that nobody knows', () => {
    expect(textOf('Bonjour {{author.first_name}}', { 'author.first_name': null })).toEqual([
      { tag: 'author.first_name', start: 8, end: 29, why: 'unfilled' },
    ]);
  });

  it('blocks on every unknown tag, even one with a fallback', () => {
    expect(textOf('{{prenom}} {{agent.name | "x"}} {{author.name}}')).toEqual([
      { tag: 'prenom', start: 0, end: 10, why: 'unknown' },
      { tag: 'agent.name', start: 11, end: 31, why: 'unknown' },
    ]);
  });

  it.each([
    ['Bonjour {{author.name', '{{author.name', 8, 21],
    ['Bonjour {{author.name}\nsuite', '{{author.name}', 8, 22],
    ['a {{}} b', '{{}}', 2, 6],
    ['a {{author name}} b', '{{author name}}', 2, 17],
    ['a {{author.name | vous}} b', '{{author.name | vous}}', 2, 24],
    ['{{constructor}}', 'constructor', 0, 15],
    ['{{__proto__}}', '__proto__', 0, 13],
  ])('blocks on %j', (body, tag, start, end) => {
    expect(textOf(body)).toEqual([{ tag, start, end, why: 'unknown' }]);
  });

  it('leaves single braces and lone closing braces alone', () => {
    expect(textOf('a { b } }} c')).toBe('a { b } }} c');
  });

  it('keeps lines, emoji and right-to-left text', () => {
    const body = 'ligne 1\n\nligne 2 👩‍👩‍👧 مرحبا';
    expect(textOf(body)).toBe(body);
  });

  it('stays quick on a hostile body', () => {
    const started = performance.now();
    expect(fill('{{a|“'.repeat(4_000)).ok).toBe(false);
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});
