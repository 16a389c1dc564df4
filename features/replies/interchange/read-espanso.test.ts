import { describe, expect, it } from 'vitest';
import { readEspanso } from './read-espanso';
import { spent } from './sample-spent';

async function read(text: string) {
  const outcome = await readEspanso(text, 'en', {});
  if (!outcome.ok) throw new Error(`${outcome.refusal.why} ${outcome.refusal.detail}`);
  return outcome;
}
const one = async (text: string) => (await read(text)).replies[0]!;

describe('an Espanso match', () => {
  it('is a reply: first trigger, label, search terms, cursor', async () => {
    const reply = await one(`
matches:
  - triggers: [":thanks", ";ty"]
    label: Thanks
    search_terms: [praise, kind]
    replace: |
      Thank you $|$!

      See you soon.
    propagate_case: true
    word: true
`);
    expect(reply.fields).toEqual({
      title: 'Thanks',
      shortcut: 'thanks',
      body: 'Thank you {{cursor}}!\n\nSee you soon.\n',
      variants: [],
      tags: ['praise', 'kind'],
    });
    expect(reply.notes).toEqual([
      { code: 'more-triggers', detail: ';ty' },
      { code: 'left-out', detail: 'propagate_case' },
    ]);
  });

  it('takes its variables along', async () => {
    const reply = await one(`
global_vars:
  - name: firm
    type: echo
    params: { echo: "Acme {{town}}" }
  - name: town
    type: echo
    params: { echo: Lyon }
  - { name: unused, type: shell, params: { cmd: date } }
matches:
  - trigger: ":v"
    replace: "{{firm}} {{when}} {{city}} {{clip}} {{sig}} {{f.order}} {{other}}"
    vars:
      - { name: when, type: date, params: { format: "%d/%m/%Y", offset: 172800 } }
      - { name: city, type: choice, params: { values: [Lyon, { label: "Paris!", id: Paris }] } }
      - { name: clip, type: clipboard }
      - { name: sig, type: match, params: { trigger: ":bye" } }
      - name: f
        type: form
        params: { layout: "Order number: [[order]]", fields: { order: { default: "1" } } }
`);
    expect(reply.fields.body).toBe(
      'Acme Lyon {{date +2d}} {{choose "city" "Lyon" "Paris"}} {{ask "Copied text"}} {{> bye}} ' +
        '{{ask "Order number" | "1"}} {{other}}',
    );
    expect(reply.notes).toEqual([
      { code: 'nearly', detail: '%d/%m/%Y' },
      { code: 'nearly', detail: 'clipboard' },
      { code: 'title-made', detail: 'Acme Lyon' },
      { code: 'unknown-tag', detail: 'other' },
    ]);
  });

  it('deals its random words as wordings', async () => {
    const reply = await one(`
matches:
  - trigger: ":r"
    replace: "{{hi}} there"
    vars: [{ name: hi, type: random, params: { choices: [Hello, Hi, Hey] } }]
`);
    expect(reply.fields).toMatchObject({
      body: 'Hello there',
      variants: ['Hi there', 'Hey there'],
    });
    expect(reply.notes[0]).toEqual({ code: 'wordings', detail: '3' });
  });

  it('asks what its form asks', async () => {
    const reply = await one(`
matches:
  - trigger: ":f"
    form: "Dear [[first_name]], about [[topic]]"
    form_fields:
      topic: { type: choice, values: [tram, bus] }
`);
    expect(reply.fields.body).toBe(
      'Dear {{ask "first name"}}, about {{choose "topic" "tram" "bus"}}',
    );
  });

  it('is read from HTML and Markdown as plain text', async () => {
    const { replies } = await read(
      'matches:\n- {trigger: a, html: "<p>a</p><p>b</p>"}\n- {trigger: b, markdown: "**b**"}\n',
    );
    expect(replies.map(({ fields }) => fields.body)).toEqual(['a\n\nb', '**b**']);
    expect(replies.map(({ notes }) => notes[0]?.detail)).toEqual(['html', 'markdown']);
  });

  it('is refused by name when it runs programs, is a picture or a pattern', async () => {
    const { replies, refused } = await read(`
matches:
  - { trigger: ":ip", replace: "{{ip}}", vars: [{ name: ip, type: shell, params: { cmd: "curl x" } }] }
  - { trigger: ":py", replace: "{{o}}", vars: [{ name: o, type: script, params: { args: [python] } }] }
  - { trigger: ":new", replace: "{{n}}", vars: [{ name: n, type: llm }] }
  - { trigger: ":pic", image_path: "/tmp/x.png" }
  - { regex: ":h(?P<n>.*)", replace: "{{n}}" }
  - { trigger: ":none" }
  - just words
  - { trigger: ":ok", replace: fine }
`);
    expect(refused.map(({ row, name, why, detail }) => [row, name, why, detail])).toEqual([
      [1, ':ip', 'runs-programs', 'ip (shell)'],
      [2, ':py', 'runs-programs', 'o (script)'],
      [3, ':new', 'asks-programs', 'n (llm)'],
      [4, ':pic', 'picture', '/tmp/x.png'],
      [5, '', 'regex', ':h(?P<n>.*)'],
      [6, 'none', 'no-body', ''],
      [7, '', 'damaged', ''],
    ]);
    expect(replies.map(({ row }) => row)).toEqual([8]);
  });
});

describe('a match file', () => {
  it('notes what it imports', async () => {
    const { notes } = await read('imports: [other.yml]\nmatches:\n- {trigger: a, replace: b}\n');
    expect(notes).toEqual([{ code: 'left-out', detail: 'imports' }]);
  });

  it('says which match is damaged, and reads the others', async () => {
    const { replies, refused } = await read(
      'matches:\n  - trigger: a\n    replace: "x\n  - trigger: b\n    replace: y\n',
    );
    expect(refused).toEqual([
      { row: 1, name: '', why: 'damaged', detail: expect.stringMatching(/^[23]:/) },
    ]);
    expect(replies.map(({ fields }) => fields.body)).toEqual(['y']);
  });

  it('is read the same in pieces as whole', async () => {
    const match = (i: number) =>
      `  # number ${i}\n  - trigger: ":t${i}"\n    replace: |\n      - ${i}\n\n      {{brand.name}} ${'x'.repeat(60)}\n`;
    const many = Array.from({ length: 3000 }, (_, i) => match(i)).join('');
    const { replies } = await read(`matches:\n${many}global_vars: []\n`);
    expect(replies).toHaveLength(3000);
    const [whole] = (await read(`matches:\n${match(2999)}`)).replies;
    expect(replies.at(-1)?.fields).toEqual(whole?.fields);
  }, 60_000);

  it.each([
    [
      'anchors within anchors',
      'too-many-aliases',
      `a: &a [x,x,x,x,x,x,x,x,x]\n${[...'bcdefghi'].map((k, i) => `${k}: &${k} [${Array(9).fill(`*${'abcdefgh'[i]}`).join(',')}]`).join('\n')}\nmatches: *i\n`,
    ],
    ['lists in lists', 'not-yaml', `matches: ${'['.repeat(90_000)}`],
    [
      'maps in maps',
      'not-yaml',
      `matches:\n${Array.from({ length: 400 }, (_, i) => `${' '.repeat(i)}a:`).join('\n')}\n  x`,
    ],
    ['a long text that is no list', 'too-large', 'x: y\n'.repeat(100_000)],
    ['no matches', 'empty', 'global_vars: []\n'],
    ['plain words', 'wrong', 'just words'],
  ])('is refused for %s, soon', async (_, why, text) => {
    const start = spent();
    const outcome = await readEspanso(text, 'en', {});
    expect(outcome).toMatchObject({ ok: false, refusal: { why } });
    expect(spent() - start).toBeLessThan(2000);
  });

  it('keeps keys such as __proto__ out', async () => {
    await read(
      '__proto__: {polluted: 1}\nmatches:\n- {trigger: a, replace: b, __proto__: {polluted: 1}}\n',
    );
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });
});
