import type { Picture } from '../../export/picture';
import type { Sheet } from '../../export/sheet';

export type ExportFormat = 'csv-semicolon' | 'csv-comma' | 'xlsx' | 'png' | 'svg';

/** A file ready to be saved. */
interface Exported {
  content: Blob;
  ending: string;
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/**
 * Writes a file in one of the formats; what writes it is loaded only then.
 * @param picture null: only tables can be written
 * @throws when a picture is asked for and there is none, or this browser can't draw it
 */
export async function writeExport(
  format: ExportFormat,
  sheet: () => Sheet,
  picture: (() => Picture) | null,
): Promise<Exported> {
  switch (format) {
    case 'csv-semicolon':
    case 'csv-comma': {
      const { writeSheetCsv } = await import('../../export/write-sheet-csv');
      const text = writeSheetCsv(sheet(), format === 'csv-comma' ? ',' : ';');
      return { content: new Blob([text], { type: 'text/csv;charset=utf-8' }), ending: 'csv' };
    }
    case 'xlsx': {
      const { writeXlsx } = await import('../../export/write-xlsx');
      return { content: new Blob([writeXlsx(sheet())], { type: XLSX }), ending: 'xlsx' };
    }
    case 'svg': {
      const { writeSvg } = await import('../../export/write-svg');
      if (picture === null) throw new Error('nothing is drawn');
      const text = writeSvg(picture());
      return { content: new Blob([text], { type: 'image/svg+xml' }), ending: 'svg' };
    }
    case 'png': {
      const { paintPicture } = await import('./paint-picture');
      if (picture === null) throw new Error('nothing is drawn');
      return { content: await paintPicture(picture()), ending: 'png' };
    }
  }
}
