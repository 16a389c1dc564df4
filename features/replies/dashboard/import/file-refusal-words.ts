import type { Translation } from '../../../../components/translation';
import type { FileRefusal } from '../../interchange/read-outcome';

const SENTENCES = {
  empty: 'importNotes.fileEmpty',
  'too-large': 'importNotes.fileTooLarge',
  'too-many': 'importNotes.fileTooMany',
  'not-text': 'importNotes.fileNotText',
  'not-json': 'importNotes.fileNotJson',
  'not-yaml': 'importNotes.fileNotYaml',
  'too-many-aliases': 'importNotes.fileAliases',
  'quote-open': 'importNotes.fileQuoteOpen',
  'row-too-long': 'importNotes.fileRowTooLong',
  'too-many-columns': 'importNotes.fileTooManyColumns',
  'no-body-column': 'importNotes.fileNoBody',
  newer: 'importNotes.fileNewer',
  wrong: 'importNotes.fileWrong',
} as const satisfies Record<FileRefusal['why'], string>;

/** What went wrong, where, and what to do about it. */
export function fileRefusalWords(
  { why, detail }: FileRefusal,
  { t, formatNumber, formatBytes }: Translation,
): string {
  if (why === 'too-large') return t(SENTENCES[why], { detail: formatBytes(Number(detail)) });
  if (why === 'too-many') return t(SENTENCES[why], { detail: formatNumber(Number(detail)) });
  return t(SENTENCES[why], { detail: placeWords(detail, t) });
}

/** A place in a file: `3:14` is the third line's fourteenth character. */
function placeWords(detail: string, t: Translation['t']): string {
  const [, line, column] = /^(\d+):(\d+)$/.exec(detail) ?? [];
  if (line !== undefined && column !== undefined) return t('importNotes.place', { line, column });
  return detail === '' ? t('importNotes.unknownPlace') : detail;
}
