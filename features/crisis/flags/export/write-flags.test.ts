import Papa from 'papaparse';
import { expect, it } from 'vitest';
import type { Flag } from '../model';
import { sampleFlag } from '../sample-flag';
import type { ExportWords } from './export-words';
import { writeFlagsCsv } from './write-flags-csv';
import { writeFlagsJson } from './write-flags-json';

const WORDS: ExportWords = {
  record: 'Internal record, not a legal report.',
  why: () => ['A wording of threats.'],
  brandOf: () => '=TransVal',
};
const HOSTILE = '=HYPERLINK("https://evil.example";"x"),\r\n<img src=x onerror=1>\u202e';

const hostile = (): Flag =>
  sampleFlag({
    note: '@SUM(1)',
    severity: 2,
    evidence: {
      ...sampleFlag().evidence,
      text: HOSTILE,
      author: { handle: '+33', name: '-1+1', address: null },
      counters: {
        reactions: { ok: true, value: { value: 1200, low: 1150, high: 1249 } },
        comments: { ok: true, value: { value: 7, low: 7, high: 7 } },
        shares: { ok: false, why: 'absent' },
        views: { ok: false, why: 'absent' },
        saves: { ok: false, why: 'absent' },
      },
    },
  });

const read = (csv: string) =>
  Papa.parse<Record<string, string>>(csv.slice(1), { header: true, skipEmptyLines: true }).data;

it.each([';', ','] as const)(
  'writes a row a flag with %s, no cell of which is computed',
  (delimiter) => {
    const csv = writeFlagsCsv([hostile(), sampleFlag()], WORDS, delimiter);
    expect(csv.startsWith('\uFEFF')).toBe(true);
    const rows = read(csv);
    expect(rows).toHaveLength(2);
    for (const row of rows)
      for (const cell of Object.values(row)) expect(cell).not.toMatch(/^\s*[=+\-@]/);
    expect(rows[0]).toMatchObject({
      text: `'${HOSTILE}`,
      author: "'-1+1",
      handle: "'+33",
      note: "'@SUM(1)",
      brand: "'=TransVal",
      severity: 'serious',
      raised: '2026-11-21T21:40:00+01:00',
      reactions: '1150-1249',
      comments: '7',
      shares: '',
      record: WORDS.record,
    });
  },
);

it('writes all the evidence as JSON, and what the record is not', () => {
  const file = JSON.parse(writeFlagsJson([hostile()], WORDS, 0));
  expect(file).toMatchObject({ format: 'vigie-flags', version: 1, record: WORDS.record });
  expect(file.exportedAt).toMatch(/^19(70|69)-.+([+-]\d\d:\d\d)$/);
  expect(file.flags[0]).toMatchObject({
    raisedAt: '2026-11-21T21:40:00+01:00',
    evidence: { text: HOSTILE, timeZone: 'Europe/Paris', writtenAt: '2026-11-21T21:38:00+01:00' },
    decidingWords: [{ start: 8, end: 24, text: HOSTILE.slice(8, 24) }],
    steps: [{ at: '2026-11-21T21:40:00+01:00', state: 'open' }],
  });
});
