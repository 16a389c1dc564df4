import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sampleReply } from '../sample-reply';
import { guardCell, unguardCell } from './csv-guard';
import { REPLY_FORMATS } from './formats';
import { openFile, openText } from './open-file';
import { readReplies } from './read-replies';
import { spent } from './sample-spent';
import { writeCsv } from './write-csv';

/** Of every format, whatever the file is: what becomes of it, within two seconds. */
async function readAll(file: Blob, name: string) {
  const start = spent();
  const open = await openFile(file, name, {});
  if (!open.ok) return { first: open, all: [open] };
  const { format } = open.opened;
  const read = (as: typeof format) =>
    readReplies(open.opened, { format: as, mapping: null, language: 'fr' }, {});
  const first = await read(format);
  expect(spent() - start).toBeLessThan(2000);
  const all = [];
  for (const as of REPLY_FORMATS) all.push(await read(as));
  return { first, all };
}

const polluted = () => ({}) as { polluted?: unknown };

describe('hostile files', () => {
  it.each([
    [
      'a proto key',
      '{"version":1,"replies":[{"__proto__":{"polluted":1},"title":"x","body":"y"}]}',
      'refused row',
    ],
    ['a newer file', '{"version":9999,"replies":[]}', 'newer'],
    ['another shape', '{"version":1,"replies":{"length":1e9}}', 'wrong'],
    ['a cut file', '{"version":1,"replies":[{"id":"a"', 'not-json'],
    ['nesting without end', `[${'['.repeat(500_000)}`, 'not-json'],
    ['nothing', ' \n ', 'empty'],
    ['no reply', '{"version":1,"replies":[]}', 'empty'],
  ])('%s: %#', async (_, text, why) => {
    const { first } = await readAll(new Blob([text]), 'x.json');
    expect(first.ok ? 'refused row' : first.refusal.why).toBe(why);
    if (first.ok) expect(first.refused).toHaveLength(1);
    expect(polluted().polluted).toBeUndefined();
  });

  it('says where JSON breaks', async () => {
    const { first } = await readAll(new Blob(['{\n "version": 1,\n "replies": [}']), 'x.json');
    expect(first).toEqual({ ok: false, refusal: { why: 'not-json', detail: '3:14' } });
  });

  it('of 50 MB are refused without being read', async () => {
    const file = new Blob([new Uint8Array(50 * 1024 * 1024)]);
    const open = await openFile(file, 'x.csv', {});
    expect(open).toMatchObject({ ok: false, refusal: { why: 'too-large' } });
    expect(await openText('x'.repeat(21 * 1024 * 1024), '', {})).toMatchObject({ ok: false });
  });

  it.each(['a', '"', '{{', 'a,', '\n', '- a\n', '<p>', '[', '&a ', "'", '{formtext: ', '{'])(
    'made of %j a million times over answer soon in every format',
    async (piece) => {
      const { all } = await readAll(new Blob([piece.repeat(1_000_000)]), 'x.csv');
      expect(all.length).toBeGreaterThan(0);
    },
    60_000,
  );
});

const CORPORA = resolve(import.meta.dirname, '../../../../shared/data/corpora');
const has = existsSync(CORPORA);
const json = (path: string) => JSON.parse(readFileSync(resolve(CORPORA, path), 'utf8'));

describe.skipIf(!has)(
  `the corpora beside the repository${has ? '' : ' (not there: skipped)'}`,
  () => {
    it.each(has ? (json('own/import-hostile.json') as { id: string; raw: string }[]) : [])(
      'import-hostile: $id',
      async ({ raw }) => {
        const { first, all } = await readAll(new Blob([raw]), 'x.json');
        expect(polluted().polluted).toBeUndefined();
        for (const outcome of [first, ...all]) {
          if (!outcome.ok) expect(outcome.refusal.why).toMatch(/^[a-z-]+$/);
          else
            for (const { fields } of outcome.replies) {
              expect(fields.body.isWellFormed() && fields.title.isWellFormed()).toBe(true);
            }
        }
      },
    );

    const suite = resolve(CORPORA, 'json-suite/test_parsing');
    it('json-suite: every file is refused or read', async () => {
      for (const name of readdirSync(suite)) {
        const { first } = await readAll(new Blob([readFileSync(resolve(suite, name))]), name);
        expect(typeof first.ok).toBe('boolean');
      }
      expect(polluted().polluted).toBeUndefined();
    }, 60_000);

    it.each(has ? (json('own/csv-injection.json') as { v: string }[]) : [])(
      'csv-injection: $v',
      async ({ v }) => {
        expect(guardCell(v)).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
        expect(unguardCell(guardCell(v))).toBe(v);
        const { text } = await writeCsv([sampleReply({ body: v })], { delimiter: ';', brands: [] });
        const open = await openText(text, 'x.csv', {});
        if (!open.ok) throw new Error(open.refusal.why);
        const choice = { format: 'table', mapping: null, language: 'fr' } as const;
        const read = await readReplies(open.opened, choice, {});
        expect(read.ok && read.replies[0]?.fields.body).toBe(v.replace(/\r\n?/g, '\n'));
      },
    );

    it.each(
      has
        ? (json('own/template-injection.json') as { t: string }[]).map(({ t }) => [
            t.slice(0, 60),
            t,
          ])
        : [],
    )('template-injection: %s', async (_, t) => {
      const { first } = await readAll(
        new Blob([`title,body\nx,"${t.replaceAll('"', '""')}"\n`]),
        'x.csv',
      );
      expect(first.ok || first.refusal.why).toBe(true);
    });
  },
);
