import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parsePlaybook, type ReadPlaybook, readPlaybook } from './read-playbook';
import { sampleId, samplePlaybook, sampleReplyInFile } from './sample-playbook';

const CORPORA = join(import.meta.dirname, '../../../shared/data/corpora');

/** A playbook's JSON with one field put in place by a stranger's hand; its path in dots. */
function tampered(path: string, value: unknown): string {
  const file = JSON.parse(JSON.stringify(samplePlaybook()));
  const steps = path.split('.');
  const last = steps.pop() ?? '';
  const holder = steps.reduce((inner, step) => inner[step], file);
  holder[last] = value;
  return JSON.stringify(file);
}

const refusalOf = (read: ReadPlaybook) => (read.ok ? null : read.refusal);

describe('a playbook', () => {
  it('is read as it was written', () => {
    const read = parsePlaybook(JSON.stringify(samplePlaybook()));
    expect(read).toEqual({ ok: true, playbook: samplePlaybook() });
  });

  it('may lack sections and begin with a byte order mark', () => {
    const { format, version, madeAt, brand } = samplePlaybook();
    const text = JSON.stringify({ format, version, madeAt, brand });
    expect(parsePlaybook(`\uFEFF${text}`)).toMatchObject({
      ok: true,
      playbook: { replies: [], watchTerms: [] },
    });
  });

  it('has the last value of a key given twice, in preview and import alike', () => {
    const text = JSON.stringify(samplePlaybook()).replace('"madeAt":', '"madeAt":5,"madeAt":');
    expect(parsePlaybook(text)).toEqual(parsePlaybook(JSON.stringify(samplePlaybook())));
    const newer = JSON.stringify(samplePlaybook()).replace(
      '"version":1',
      '"version":1,"version":2',
    );
    expect(refusalOf(parsePlaybook(newer))).toEqual({ why: 'newer', where: '2' });
  });
});

describe('refused, with what and where', () => {
  it.each<[string, string, unknown, string, string]>([
    ['another format', 'format', 'vigie-backup', 'not-playbook', ''],
    ['a newer version', 'version', 9999, 'newer', '9999'],
    ['no version', 'version', '1', 'wrong', 'version'],
    ['an endless version', 'version', 1e308 * 10, 'wrong', 'version'],
    ['a list that is none', 'replies', { length: 1e9 }, 'wrong', 'replies'],
    ['an unknown section', 'scripts', [], 'wrong', 'scripts'],
    ['an unknown field', 'replies.1.onload', 'x', 'wrong', 'replies[1].onload'],
    ['a word for an id', 'replies.0.id', '__proto__', 'wrong', 'replies[0].id'],
    ['no title', 'replies.0.title', ' ', 'wrong', 'replies[0].title'],
    ['a book in a body', 'replies.1.body', 'x'.repeat(200_001), 'wrong', 'replies[1].body'],
    ['a colour that is code', 'brand.color', 'red;}', 'wrong', 'brand.color'],
    ['a field that is none', 'watchTerms.0.regex', '(a+)+$', 'wrong', 'watchTerms[0].regex'],
    ['an unknown network', 'guidelines.0.network', 'y', 'wrong', 'guidelines[0].network'],
    ['an id given twice', 'replies.1.id', sampleId(1), 'twice', 'replies[1].id'],
    ['too many', 'replies', Array(20_001).fill(0), 'wrong', 'replies'],
  ])('%s', (_, path, value, why, where) => {
    expect(refusalOf(parsePlaybook(tampered(path, value)))).toEqual({ why, where });
  });

  it.each(['[1]', 'null', '"vigie-playbook"', '{}'])('%s', (text) => {
    expect(refusalOf(parsePlaybook(text))).toEqual({ why: 'not-playbook', where: '' });
  });

  it('what is cut short', () => {
    const text = JSON.stringify(samplePlaybook(), null, 1);
    expect(refusalOf(parsePlaybook(text.slice(0, 30)))).toMatchObject({
      why: 'not-json',
      where: '2:29',
    });
    expect(refusalOf(parsePlaybook(''))).toEqual({ why: 'not-json', where: '1:1' });
  });

  it('fifty megabytes, without loading them', async () => {
    const large = new Blob([new Uint8Array(50 * 1024 * 1024)]);
    const from = performance.now();
    expect(refusalOf(await readPlaybook(large))).toEqual({ why: 'too-large', where: '20971520' });
    expect(performance.now() - from).toBeLessThan(500);
  });

  it('what is nested without end, within two seconds', () => {
    const deep = '['.repeat(200_000) + ']'.repeat(200_000);
    const from = performance.now();
    expect(parsePlaybook(deep).ok).toBe(false);
    expect(
      parsePlaybook(JSON.stringify(samplePlaybook()).replace('"tags":[]', `"tags":${deep}`)).ok,
    ).toBe(false);
    expect(performance.now() - from).toBeLessThan(2_000);
  });
});

it('reads as many replies as it may hold within two seconds', () => {
  const replies = Array.from({ length: 20_000 }, (_, i) => sampleReplyInFile(1_000_000 + i));
  const text = JSON.stringify(samplePlaybook({ replies }));
  const from = performance.now();
  expect(parsePlaybook(text).ok).toBe(true);
  expect(performance.now() - from).toBeLessThan(2_000);
});

describe.skipIf(!existsSync(CORPORA))('the corpora of hostile files', () => {
  const hostile: { id: string; raw: string }[] = existsSync(CORPORA)
    ? JSON.parse(readFileSync(join(CORPORA, 'own/import-hostile.json'), 'utf8'))
    : [];
  it.each(hostile.map(({ id, raw }) => [id, raw]))('%s is refused as it is', (_, raw) => {
    expect(parsePlaybook(raw).ok).toBe(false);
    expect('polluted' in {}).toBe(false);
  });

  it.each(hostile.map(({ id, raw }) => [id, raw]))(
    '%s is refused or literal inside a playbook',
    (_, raw) => {
      const inside = JSON.stringify(samplePlaybook());
      const given = raw.replace(/^\uFEFF/, '').replace(/^\{"version":1,/, '{');
      const text = `${inside.slice(0, -1)},${given.slice(1)}`;
      const read = parsePlaybook(text);
      expect('polluted' in {}).toBe(false);
      if (read.ok) expect(Object.getPrototypeOf(read.playbook)).toBe(Object.prototype);
    },
  );

  it.each(globSync('json-suite/test_parsing/*.json', { cwd: CORPORA }))('%s', (file) => {
    expect(parsePlaybook(readFileSync(join(CORPORA, file), 'utf8')).ok).toBe(false);
  });
});
