import { describe, expect, it } from 'vitest';
import { parseTemplate } from './parse-template';
import { stretchesOf } from './stretches';

const kinds = (body: string) => parseTemplate(body).nodes.map((node) => node.kind);
const only = (body: string) => {
  const { start: _, end: __, ...node } = parseTemplate(body).nodes[0]!;
  return node;
};

describe('parseTemplate', () => {
  it.each([
    '',
    'a',
    '{{',
    '{{}}',
    'x {{a}} y {{b | "c"}}{{d',
    '}}{{author.name}}{{{',
    '{{#net x}}a{{brand.name}}{{/net}}{{/net}}{{#net',
    '{{#net x}}{{#net facebook}}a{{/net}}b{{/net}}c',
    '{{#net x}}left open {{ask "A"}}',
    '🌊{{date +2d}}🌊',
  ])('covers %j exactly, without gap or overlap', (body) => {
    let at = 0;
    for (const node of parseTemplate(body).nodes) {
      expect(node.start).toBe(at);
      expect(node.end).toBeGreaterThan(node.start);
      at = node.end;
    }
    expect(at).toBe(body.length);
    expect(
      stretchesOf(body)
        .map(({ text }) => text)
        .join(''),
    ).toBe(body);
  });

  it('knows where a tag stands and what stands in for it', () => {
    expect(parseTemplate('Bonjour {{ author.first_name | "vous" }} !').nodes).toEqual([
      { kind: 'text', text: 'Bonjour ', start: 0, end: 8 },
      { kind: 'tag', tag: 'author.first_name', fallback: 'vous', start: 8, end: 40 },
      { kind: 'text', text: ' !', start: 40, end: 42 },
    ]);
  });

  it.each([
    ['{{author.first_name|“à vous”}}', 'à vous'],
    ['{{author.first_name | «à vous»}}', 'à vous'],
    ['{{author.first_name | «\u00a0à vous\u202f»}}', 'à vous'],
    ['{{author.first_name | "a }} b"}}', 'a }} b'],
    ['{{author.first_name | "two\nlines"}}', 'two\nlines'],
    ['{{author.first_name | ""}}', ''],
    ['{{author.first_name}}', null],
  ])('reads the fallback of %j', (body, fallback) => {
    expect(only(body)).toEqual({ kind: 'tag', tag: 'author.first_name', fallback });
  });

  it.each([
    ['{{ask "Order number"}}', { kind: 'ask', asked: 'Order number', fallback: null }],
    ['{{ask «Numéro» | "A-1"}}', { kind: 'ask', asked: 'Numéro', fallback: 'A-1' }],
    [
      '{{choose "City" "Lyon" “Paris” "Lyon" | "Lyon"}}',
      { kind: 'choose', asked: 'City', choices: ['Lyon', 'Paris'], fallback: 'Lyon' },
    ],
    ['{{toggle "Apology" "So\nsorry."}}', { kind: 'toggle', asked: 'Apology', text: 'So\nsorry.' }],
  ])('reads the question %s', (body, question) => {
    expect(only(body)).toEqual({ kind: 'question', question });
  });

  it.each([
    ['{{date}}', null],
    ['{{date +2d}}', { amount: 2, unit: 'd' }],
    ['{{date -1w}}', { amount: -1, unit: 'w' }],
    ['{{ date + 3m }}', { amount: 3, unit: 'm' }],
  ])('reads %s', (body, shift) => {
    expect(only(body)).toEqual({ kind: 'date', shift });
  });

  it.each(['{{> signature}}', '{{>signature}}', '{{> /signature}}', '{{> "signature"}}'])(
    'reads %s as another reply',
    (body) => expect(only(body)).toEqual({ kind: 'partial', shortcut: 'signature' }),
  );

  it('reads a section for several networks', () => {
    expect(parseTemplate('{{#net facebook X}}a{{cursor}}{{/net}}').nodes).toEqual([
      {
        kind: 'section',
        networks: ['facebook', 'x'],
        nodes: [
          { kind: 'text', text: 'a', start: 19, end: 20 },
          { kind: 'cursor', start: 20, end: 30 },
        ],
        start: 0,
        innerStart: 19,
        innerEnd: 30,
        end: 38,
      },
    ]);
  });

  it.each([
    ['{{author.name', '{{author.name', 'unknown'],
    ['{{author.name}\nsuite', '{{author.name}', 'unknown'],
    ['{{author.name, {{brand.name}}', '{{author.name, ', 'unknown'],
    ['{{}}', '{{}}', 'unknown'],
    ['{{author name}}', '{{author name}}', 'unknown'],
    ['{{author.name | vous}}', '{{author.name | vous}}', 'unknown'],
    ['{{author.name "vous"}}', '{{author.name "vous"}}', 'unknown'],
    ['{{constructor}}', 'constructor', 'unknown'],
    ['{{__proto__}}', '__proto__', 'unknown'],
    ['{{prenom | "x"}}', 'prenom', 'unknown'],
    ['{{date +3h}}', '{{date +3h}}', 'unknown'],
    ['{{date 2d}}', '{{date 2d}}', 'unknown'],
    ['{{date +2d | "x"}}', '{{date +2d | "x"}}', 'unknown'],
    ['{{cursor 2}}', '{{cursor 2}}', 'unknown'],
    ['{{ask}}', '{{ask}}', 'unknown'],
    ['{{ask ""}}', '{{ask ""}}', 'unknown'],
    ['{{ask Order}}', '{{ask Order}}', 'unknown'],
    ['{{ask "A" "B"}}', '{{ask "A" "B"}}', 'unknown'],
    ['{{choose "City"}}', '{{choose "City"}}', 'unknown'],
    ['{{toggle "A"}}', '{{toggle "A"}}', 'unknown'],
    ['{{toggle "A" "b" | "c"}}', '{{toggle "A" "b" | "c"}}', 'unknown'],
    ['{{toggle "A" "Hello {{brand.name}}"}}', '{{toggle "A" "Hello ', 'unknown'],
    ['{{>}}', '{{>}}', 'unknown'],
    ['{{> a b}}', '{{> a b}}', 'unknown'],
    ['{{>a b}}', '{{>a b}}', 'unknown'],
    ['{{#net}}', '{{#net}}', 'network'],
    ['{{#net tiktok}}a{{/net}}', '{{#net tiktok}}', 'network'],
    ['{{#net x}}a', '{{#net x}}', 'unclosed'],
    ['{{/net}}', '{{/net}}', 'unopened'],
    ['{{{{{{{{', '{{{{{{{{', 'unknown'],
  ])('finds the fault in %j', (body, tag, why) => {
    expect(only(body)).toEqual({ kind: 'fault', tag, why });
  });

  it('keeps a nested section from closing the outer one', () => {
    const { nodes } = parseTemplate('{{#net x}}a{{#net facebook}}b{{/net}}c{{/net}}d');
    expect(nodes).toMatchObject([
      {
        kind: 'section',
        nodes: [{}, { why: 'nested' }, {}, { why: 'nested' }, { text: 'c' }],
      },
      { text: 'd' },
    ]);
  });

  it('leaves single braces and lone closing braces alone', () => {
    expect(kinds('a { b } }} c')).toEqual(['text']);
  });
});
