/**
 * Where replies can come from.
 * - `briskine`: the CSV that Briskine exports.
 * - `espanso`: a match file, YAML.
 * - `chatwoot`: canned responses, JSON.
 * - `vigie`: our own JSON.
 * - `table`: any CSV or TSV (Text Blaze's and our own among them), its columns mapped by the person.
 * - `text`: plain text, one reply a paragraph.
 */
export const REPLY_FORMATS = ['briskine', 'espanso', 'chatwoot', 'vigie', 'table', 'text'] as const;

export type ReplyFormat = (typeof REPLY_FORMATS)[number];

/** Whether the columns of this format are mapped. */
export const hasColumns = (format: ReplyFormat): boolean =>
  format === 'briskine' || format === 'table';
