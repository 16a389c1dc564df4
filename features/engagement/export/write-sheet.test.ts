import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import { expect, it } from 'vitest';
import type { Sheet, SheetCell } from './sheet';
import { writeSheetCsv } from './write-sheet-csv';
import { writeXlsx } from './write-xlsx';
import { xmlText } from './xml-text';

const HOSTILE = [
  '=HYPERLINK("https://evil.example";"x")',
  '+33 6',
  '-1+1',
  '@SUM(A1)',
  '\tcmd',
  '\r=1+1',
  '  =1',
  '＝1',
];
const sheet = (...cells: SheetCell[]): Sheet => ({
  name: 'Posts: [all]/*?',
  columns: cells.map((_, i) => `c${i}`),
  rows: [cells],
});
const csvRow = (cells: SheetCell[], delimiter: ';' | ',' = ';') =>
  Papa.parse<string[]>(writeSheetCsv(sheet(...cells), delimiter).slice(1), { delimiter }).data[1];
const xml = (given: Sheet, path = 'xl/worksheets/sheet1.xml') =>
  strFromU8(unzipSync(writeXlsx(given))[path]!);

it.each(HOSTILE)('lets no spreadsheet compute %j', (text) => {
  expect(csvRow([text])).toEqual([`'${text}`]);
  expect(xml(sheet(text))).toContain(`<t xml:space="preserve">${xmlText(`'${text}`)}</t>`);
  expect(xml(sheet(text))).not.toMatch(/<f\b/);
  expect(csvRow([`a${text}`])).toEqual([`a${text}`]);
});

it('leaves no code that Excel would take for a sign', () => {
  expect(xml(sheet('_x003D_1+1'))).toContain('>_x005F_x003D_1+1</t>');
  expect(xml(sheet('a_x_b _X0041_'))).toContain('>a_x_b _x005F_X0041_</t>');
});

it('keeps texts whole, with their line ends, quotes and delimiters', () => {
  const texts = ['a;b,c', 'say "yes"', 'two\r\nlines', '<b>&amp;', 'constructor', '__proto__', ''];
  expect(csvRow(texts)).toEqual(texts);
  expect(csvRow(texts, ',')).toEqual(texts);
  for (const text of texts) expect(xml(sheet(text))).toContain(`>${xmlText(text)}</t>`);
});

it('writes numbers, shares and moments as such, and nothing where nothing is known', () => {
  const at = new Date(2026, 10, 21, 21, 40, 5).getTime();
  const cells = [1e12, 0.5, { share: 0.037_21 }, { share: 1e-9 }, { at }, null];
  const date = '2026-11-21 21:40:05';
  expect(csvRow(cells)).toEqual(['1000000000000', '0,5', '3,721', '0,0000001', date, '']);
  expect(csvRow(cells, ',')).toEqual(['1000000000000', '0.5', '3.721', '0.0000001', date, '']);
  const row = /<row r="2">.*?<\/row>/.exec(xml(sheet(...cells)))?.[0];
  expect(row).toContain('<c r="A2"><v>1000000000000</v></c>');
  expect(row).toContain('<c r="C2" s="3"><v>0.03721</v></c>');
  // 46347 is 21 November 2026 where 1 is 1 January 1900
  const [, serial] = /<c r="E2" s="2"><v>([\d.]+)<\/v><\/c>/.exec(row ?? '') ?? [];
  expect(Number(serial)).toBeCloseTo(46_347 + (21 * 3600 + 40 * 60 + 5) / 86_400, 6);
  expect(row).not.toContain('r="F2"');
});

it('writes a date that Excel has not as a text', () => {
  const old = new Date(1850, 0, 1).getTime();
  expect(xml(sheet({ at: old }))).toContain('>1850-01-01 00:00:00</t>');
});

it('is XML whatever is in a text', () => {
  expect(xmlText('a\u0000\u000b\ufffe\ud800<&>"\'\r')).toBe('a\ufffd&lt;&amp;&gt;&quot;&#39;&#13;');
  const book = xml(
    { ...sheet('x'), name: 'Posts: [all]/*? and <much> more than that' },
    'xl/workbook.xml',
  );
  expect(book).toContain('name="Posts   all     and &lt;much&gt; more"');
});

it('cuts a text where Excel would refuse it, and names columns beyond Z', () => {
  const wide = xml({ name: 'Wide', columns: Array(28).fill('h'), rows: [Array(28).fill(1)] });
  expect(wide).toContain('<c r="Z2"><v>1</v></c><c r="AA2"><v>1</v></c><c r="AB2">');
  expect(xml(sheet('x'.repeat(40_000)))).toContain(`>${'x'.repeat(32_767)}</t>`);
});
