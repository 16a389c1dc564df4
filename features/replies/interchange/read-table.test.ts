import { describe, expect, it } from 'vitest';
import { guessDelimiter } from './guess-delimiter';
import { readTable } from './read-table';
import { spent } from './sample-spent';

describe('where cells are cut', () => {
  it.each([
    ['a;b\n1,5;2,5\n3;4', ';'],
    ['a,b\n"x;y;z",2\n3,4', ','],
    ['a\tb\n1, 2; 3\t4', '\t'],
    ['a|b\n1|2', '|'],
    ['title,body\r\n"Bonjour,\r\nmerci; à bientôt",x\r\n', ','],
  ] as const)('%j: %j', (text, delimiter) => {
    expect(guessDelimiter(text)).toEqual({ delimiter, isEven: true });
  });

  it('is told uneven for prose', () => {
    expect(guessDelimiter('Bonjour, merci.\n\nÀ bientôt, donc, voilà.').isEven).toBe(false);
  });
});

describe('a table', () => {
  it('keeps quotes, line ends and the numbers of its rows', async () => {
    const read = await readTable('a,b\r\n"x ""y""\nz",2\r\n\r\n3,4\r\n\r\n', ',', {});
    expect(read).toEqual({
      ok: true,
      table: { delimiter: ',', rows: [['a', 'b'], ['x "y"\nz', '2'], [''], ['3', '4']] },
    });
  });

  it('reads across its pieces, rows longer than one too', async () => {
    const rows = Array.from({ length: 900 }, (_, i) => [
      `r${i}`,
      `${'é"\n;'.repeat((i % 40) * 50)}${i}`,
    ]);
    rows.push(['long', 'x'.repeat(150_000)], ['last', 'y']);
    const text = rows
      .map((row) => row.map((c) => `"${c.replaceAll('"', '""')}"`).join(';'))
      .join('\r\n');
    const read = await readTable(text, ';', {});
    expect(read.ok && read.table.rows).toEqual(rows);
  });

  it.each([
    ['a quote that is never closed', `a,b\n1,2\n3,"${'x,\n'.repeat(1_200_000)}`, 'quote-open', '3'],
    ['a quote that is never closed, in a short one', 'a,b\n1,2\n3,"x,4\n5,6\n', 'quote-open', '3'],
    ['a line without end', 'x'.repeat(5_000_000), 'row-too-long', '1'],
    ['a million columns', `a,b\n${','.repeat(1_000_000)}\n`, 'too-many-columns', '2'],
    ['a million rows', 'a,b\n'.repeat(1_000_000), 'too-many', '20000'],
    ['nothing but separators', '\n\n , ,\n', 'empty', ''],
  ])('is refused for %s, soon', async (_, text, why, detail) => {
    const start = spent();
    expect(await readTable(text, ',', {})).toEqual({ ok: false, refusal: { why, detail } });
    expect(spent() - start).toBeLessThan(2000);
  });

  it('is given up when asked', async () => {
    const signal = AbortSignal.abort();
    await expect(readTable('a,b\n'.repeat(19_000), ',', { signal })).rejects.toThrow();
  });
});
