import { COUNTERS, type Counters } from '../../../../networks/contract';
import { guardCell } from '../../../replies/interchange/csv-guard';
import { severityName } from '../../severity-words';
import { decidingRanges } from '../deciding-ranges';
import type { Flag } from '../model';
import type { ExportWords } from './export-words';
import { isoInZone } from './iso-in-zone';

const HEADER = [
  ...['key', 'subject', 'network', 'brand', 'severity', 'category', 'state', 'closed because'],
  ...['raised by', 'raised', 'text', 'deciding words', 'why', 'author', 'handle'],
  ...['address', 'post address', 'written', 'seen', 'time zone', ...COUNTERS],
  ...['earlier wordings', 'note', 'last step', 'record'],
];

/** Between several values of a cell. */
const BETWEEN = ' | ';

const quote = (cell: string): string => `"${guardCell(cell).replaceAll('"', '""')}"`;

/** As the page gave it: `1150-1249` where it was rounded, empty where it was not read. */
function counterCell(counters: Counters | null, name: keyof Counters): string {
  const reading = counters?.[name];
  if (!reading?.ok) return '';
  const { value, low, high } = reading.value;
  return low === high ? String(value) : `${low}-${high}`;
}

function cellsOf(flag: Flag, words: ExportWords): string[] {
  const { evidence, steps } = flag;
  const iso = (at: number) => isoInZone(at, evidence.timeZone);
  const last = steps.at(-1);
  return [
    ...[flag.key, flag.subject, flag.network, words.brandOf(flag) ?? ''],
    ...[severityName(flag.severity), flag.category, flag.state, last?.reason ?? ''],
    ...[flag.raisedBy, iso(flag.raisedAt), evidence.text],
    decidingRanges(flag)
      .map(([start, end]) => evidence.text.slice(start, end))
      .join(BETWEEN),
    words.why(flag).join(' '),
    ...[evidence.author?.name ?? '', evidence.author?.handle ?? ''],
    ...[evidence.address ?? '', evidence.postAddress ?? ''],
    ...[evidence.writtenAt === null ? '' : iso(evidence.writtenAt), iso(evidence.seenAt)],
    evidence.timeZone,
    ...COUNTERS.map((name) => counterCell(evidence.counters, name)),
    flag.versions.map(({ text }) => text).join(BETWEEN),
    flag.note,
    last === undefined ? '' : `${iso(last.at)} ${last.words}`.trim(),
    words.record,
  ];
}

/**
 * Flags as a table for spreadsheets, one row each: UTF-8 with its byte order mark, line ends as RFC 4180 has them, dates as
 * ISO 8601 with their zone's offset, and no cell that is computed.
 * @param delimiter Excel in French cuts cells at `;`, in English at `,`
 */
export function writeFlagsCsv(
  flags: readonly Flag[],
  words: ExportWords,
  delimiter: ';' | ',',
): string {
  const lines = [HEADER, ...flags.map((flag) => cellsOf(flag, words))];
  return `\uFEFF${lines.map((cells) => cells.map(quote).join(delimiter)).join('\r\n')}\r\n`;
}
