import { strToU8, zipSync } from 'fflate';
import { guardCell } from '../../replies/interchange/csv-guard';
import { type Sheet, type SheetCell, wallClock } from './sheet';
import { xmlText } from './xml-text';

/** Excel refuses longer ones (Excel specifications and limits, 2026-11). */
const LONGEST_TEXT = 32_767;
const DAY = 24 * 60 * 60 * 1000;
/** Days between Excel's zero, 30 December 1899, and 1970. */
const BEFORE_1970 = 25_569;
/** Excel counts 29 February 1900, which never was: dates are right from the next day on. */
const FIRST_DAY = 61;
/** 31 December 9999, the last that it knows. */
const LAST_DAY = 2_958_465;

/** Where the styles below stand in `cellXfs`. */
const HEADING = 1;
const MOMENT = 2;
const SHARE = 3;

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const KIND = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Formats 22 (date and time) and 10 (0.00 %) are built in and follow the language of whoever opens the file. */
const STYLES =
  `${HEAD}<styleSheet xmlns="${MAIN}">` +
  '<fonts count="2"><font/><font><b/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/>' +
  '<xf numFmtId="22" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>' +
  '<xf numFmtId="10" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>' +
  '</styleSheet>';

/** `A`, `B`… `Z`, `AA`: how a sheet names its columns. */
function columnName(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest === 0 ? '' : columnName(rest - 1)) + String.fromCharCode(65 + (index % 26));
}

/** Days since Excel's zero on this computer's wall clock; null where Excel has no such date. */
function serialOf(at: number): number | null {
  const local = at - new Date(at).getTimezoneOffset() * 60_000;
  const days = local / DAY + BEFORE_1970;
  return days >= FIRST_DAY && days < LAST_DAY + 1 ? days : null;
}

/** `_x003D_` in a text is `=` to Excel (ECMA-376 part 1, 22.9.2.19): its first line is written as such a code itself. */
const withoutCodes = (text: string): string => text.replace(/_(?=x[\da-f]{4}_)/gi, '_x005F_');

function textCell(place: string, text: string, style: string): string {
  const guarded = guardCell(text).slice(0, LONGEST_TEXT);
  return `<c r="${place}"${style} t="inlineStr"><is><t xml:space="preserve">${xmlText(withoutCodes(guarded))}</t></is></c>`;
}

function written(cell: SheetCell, place: string): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return textCell(place, cell, '');
  if (typeof cell === 'number') return `<c r="${place}"><v>${cell}</v></c>`;
  if ('share' in cell) return `<c r="${place}" s="${SHARE}"><v>${cell.share}</v></c>`;
  const serial = serialOf(cell.at);
  if (serial === null) return textCell(place, wallClock(cell.at), '');
  return `<c r="${place}" s="${MOMENT}"><v>${serial}</v></c>`;
}

function sheetXml({ columns, rows }: Sheet): string {
  const names = columns.map((_, index) => columnName(index));
  const heading = columns.map((name, i) => textCell(`${names[i]}1`, name, ` s="${HEADING}"`));
  const lines = rows.map((cells, index) => {
    const row = index + 2;
    return `<row r="${row}">${cells.map((cell, i) => written(cell, `${names[i]}${row}`)).join('')}</row>`;
  });
  return (
    `${HEAD}<worksheet xmlns="${MAIN}">` +
    // the headings stay in sight
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
    `<sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="${columns.length}" width="18" customWidth="1"/></cols>` +
    `<sheetData><row r="1">${heading.join('')}</row>${lines.join('')}</sheetData>` +
    `<autoFilter ref="A1:${names.at(-1)}${rows.length + 1}"/></worksheet>`
  );
}

/** Excel's: at most 31 characters, and some of them never. */
const sheetName = (name: string): string =>
  name.replace(/[[\]:*?/\\]/g, ' ').slice(0, 31) || 'Vigie';

/**
 * A table as a workbook of one sheet (ECMA-376 part 1): numbers are numbers, moments dates, and no text is computed, not even
 * once the sheet is saved as CSV. Its texts stand in the cells themselves, so that none is mistaken for another.
 */
export function writeXlsx(sheet: Sheet): Uint8Array<ArrayBuffer> {
  const files: Record<string, string> = {
    '[Content_Types].xml':
      `${HEAD}<Types xmlns="${PACKAGE}/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      `<Override PartName="/xl/workbook.xml" ContentType="${KIND}.sheet.main+xml"/>` +
      `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${KIND}.worksheet+xml"/>` +
      `<Override PartName="/xl/styles.xml" ContentType="${KIND}.styles+xml"/></Types>`,
    '_rels/.rels':
      `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">` +
      `<Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml':
      `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><bookViews><workbookView/></bookViews><sheets>` +
      `<sheet name="${xmlText(sheetName(sheet.name))}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels':
      `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">` +
      `<Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/>` +
      `<Relationship Id="rId2" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': STYLES,
    'xl/worksheets/sheet1.xml': sheetXml(sheet),
  };
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([path, xml]) => [path, strToU8(xml)])),
  );
}
