import type { Reply } from '../model';
import type { ReplyFormat } from './formats';
import type { ImportNote } from './import-note';

/** A brand as a file names it. */
interface NamedBrand {
  id: string | null;
  name: string;
}

/** What a file may say of a reply. What it doesn't say is absent. */
type ImportedFields = Pick<Reply, 'title' | 'shortcut' | 'body' | 'variants' | 'tags'> &
  Partial<
    Pick<
      Reply,
      'networks' | 'language' | 'state' | 'favourite' | 'crisisSafe' | 'position' | 'createdAt'
    >
  >;

/** A reply as it was read, in our template language. */
export interface ImportedReply {
  /**
   * Where it stands in the file, from 1. In a table, the row as a spreadsheet numbers it (the header is 1);
   * elsewhere the item or paragraph.
   */
  row: number;
  /** Only of Vigie's own files. */
  id: string | null;
  fields: ImportedFields;
  /** `all`: for every brand; null: the file doesn't say. */
  brand: NamedBrand | 'all' | null;
  notes: ImportNote[];
}

/**
 * Why one row can't come in.
 * - `no-body`: nothing to say.
 * - `body-too-long`: `detail` is its length in characters.
 * - `too-many-wordings`: `detail` is how many.
 * - `runs-programs`: Espanso's `script` or `shell`; `detail` names the variable and its type.
 * - `asks-programs`: a variable that nothing here can stand for; `detail` names it and its type.
 * - `picture`: an image and no text.
 * - `regex`: an Espanso match by regular expression; `detail` is the expression.
 * - `damaged`: not of the shape that the format has; `detail` says where.
 */
export type RowRefusal =
  | 'no-body'
  | 'body-too-long'
  | 'too-many-wordings'
  | 'runs-programs'
  | 'asks-programs'
  | 'picture'
  | 'regex'
  | 'damaged';

export interface RefusedRow {
  row: number;
  /** To recognise it by: its title, shortcut or first words; may be empty. */
  name: string;
  why: RowRefusal;
  detail: string;
}

/**
 * Why nothing of a file can come in.
 * - `empty`: no reply in it.
 * - `too-large`: `detail` is the most in bytes.
 * - `too-many`: `detail` is the most replies that one file may hold.
 * - `not-text`: a picture, an archive, a spreadsheet.
 * - `not-json`, `not-yaml`: `detail` says where (line and column) when known.
 * - `too-many-aliases`: YAML that unfolds without end.
 * - `quote-open`: `detail` is the row from which a quote is never closed.
 * - `row-too-long`, `too-many-columns`: `detail` is the row.
 * - `no-body-column`: no column is mapped to the body.
 * - `newer`: made by a newer Vigie.
 * - `wrong`: not of the format; `detail` says where.
 */
export interface FileRefusal {
  why:
    | 'empty'
    | 'too-large'
    | 'too-many'
    | 'not-text'
    | 'not-json'
    | 'not-yaml'
    | 'too-many-aliases'
    | 'quote-open'
    | 'row-too-long'
    | 'too-many-columns'
    | 'no-body-column'
    | 'newer'
    | 'wrong';
  detail: string;
}

/** The rows of a file, read: each is among the replies or among the refused. */
export interface ReadRows {
  format: ReplyFormat;
  replies: ImportedReply[];
  refused: RefusedRow[];
  /** Of the file as a whole. */
  notes: ImportNote[];
}

/** What came of reading a file. Nothing is written yet. */
export type ReadOutcome = ({ ok: true } & ReadRows) | Refused;

export interface Refused {
  ok: false;
  refusal: FileRefusal;
}

/** A file refused as a whole. */
export const refuseFile = (why: FileRefusal['why'], detail: string | number = ''): Refused => ({
  ok: false,
  refusal: { why, detail: String(detail) },
});
