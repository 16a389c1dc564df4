import { guardCell } from '../../replies/interchange/csv-guard';
import { type Sheet, type SheetCell, wallClock } from './sheet';

/** Four figures are more than any rounded counter leaves a rate; never `1e-7`, which no spreadsheet of old reads. */
const figures = new Intl.NumberFormat('en', { maximumSignificantDigits: 15, useGrouping: false });
const shares = new Intl.NumberFormat('en', { maximumSignificantDigits: 4, useGrouping: false });

function written(cell: SheetCell, mark: ',' | '.'): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return `"${guardCell(cell).replaceAll('"', '""')}"`;
  if (typeof cell === 'number') return figures.format(cell).replace('.', mark);
  if ('at' in cell) return wallClock(cell.at);
  return shares.format(cell.share * 100).replace('.', mark);
}

/**
 * A table for spreadsheets: UTF-8 with its byte order mark, line ends as RFC 4180 has them, dates that are taken for dates,
 * shares as percentages, no text that is computed.
 * @param delimiter Excel in French cuts cells at `;` and numbers at `,`, in English at `,` and `.`
 */
export function writeSheetCsv(sheet: Sheet, delimiter: ';' | ','): string {
  const mark = delimiter === ';' ? ',' : '.';
  const lines = [sheet.columns, ...sheet.rows].map((cells: readonly SheetCell[]) =>
    cells
      .map((cell) => {
        const text = written(cell, mark);
        return text.includes(delimiter) && !text.startsWith('"') ? `"${text}"` : text;
      })
      .join(delimiter),
  );
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}
