import type { Brand } from '../../brands/model';
import type { Reply } from '../model';
import { guardCell } from './csv-guard';
import { type Pace, startPace } from './pace';
import type { Loss, Written } from './written';

export interface CsvChoice {
  /** Excel in French cuts cells at `;`, in English at `,`. */
  delimiter: ';' | ',';
  brands: readonly Pick<Brand, 'id' | 'name'>[];
}

/** What separates labels in a cell: a label that holds one would come back as two. */
const BETWEEN_TAGS = ', ';
const cutsTags = (tag: string): boolean => /[,;|]/.test(tag);

const quote = (cell: string): string => `"${guardCell(cell).replaceAll('"', '""')}"`;

function lossesOf(replies: readonly Reply[]): Loss[] {
  const used = replies.filter(({ timesUsed }) => timesUsed > 0).length;
  const cut = replies.filter(({ tags }) => tags.some(cutsTags)).length;
  return [
    ...(used > 0 ? [{ what: 'uses', replies: used, detail: '' } as const] : []),
    ...(cut > 0 ? [{ what: 'tags-with-commas', replies: cut, detail: '' } as const] : []),
  ];
}

/**
 * Replies as a table for spreadsheets: UTF-8 with its byte order mark, without which Excel reads Windows-1252; line
 * ends as RFC 4180 has them; no cell that is computed. One row a reply, one column a wording.
 * @throws the signal's reason when given up
 */
export async function writeCsv(
  replies: readonly Reply[],
  { delimiter, brands }: CsvChoice,
  pace: Pace = {},
): Promise<Written> {
  const rest = startPace(pace);
  const names = new Map(brands.map(({ id, name }) => [id, name]));
  const wordings = replies.reduce((most, { variants }) => Math.max(most, variants.length), 0);
  const header = [
    ...['id', 'title', 'shortcut', 'body'],
    ...Array.from({ length: wordings }, (_, i) => `variant ${i + 1}`),
    ...['tags', 'networks', 'language', 'state', 'favourite', 'crisis-safe', 'brand'],
  ];
  const lines = [header.map(quote).join(delimiter)];
  for (const [i, reply] of replies.entries()) {
    const cells = [
      ...[reply.id, reply.title, reply.shortcut, reply.body],
      ...Array.from({ length: wordings }, (_, wording) => reply.variants[wording] ?? ''),
      ...[
        reply.tags.join(BETWEEN_TAGS),
        reply.networks.join(BETWEEN_TAGS),
        reply.language,
        reply.state,
      ],
      ...[reply.favourite ? 'yes' : 'no', reply.crisisSafe ? 'yes' : 'no'],
      reply.brandId === null ? '*' : (names.get(reply.brandId) ?? ''),
    ];
    lines.push(cells.map(quote).join(delimiter));
    await rest(i / replies.length);
  }
  return {
    text: `\uFEFF${lines.join('\r\n')}\r\n`,
    name: 'vigie-replies.csv',
    type: 'text/csv;charset=utf-8',
    lost: lossesOf(replies),
  };
}
