/** What a column of a table can hold. `variant` may be given to several, `ignore` to any number. */
export const COLUMN_ROLES = [
  'ignore',
  'title',
  'shortcut',
  'body',
  'variant',
  'tags',
  'language',
  'networks',
  'state',
  'favourite',
  'crisis-safe',
  'brand',
  'id',
] as const;

export type ColumnRole = (typeof COLUMN_ROLES)[number];

/** How a table's columns are read. */
export interface ColumnMapping {
  /** A role for each column, in order. */
  roles: ColumnRole[];
  /** The first row names the columns. */
  hasHeader: boolean;
  /** Texts are HTML. */
  isHtml: boolean;
  /** Tags in the texts are those of: `vigie` (ours), `handlebars`, `blaze` (`{formtext: …}`), `liquid`. */
  tags: TagDialect;
}

/** Whose tags the texts of a file hold. */
export const TAG_DIALECTS = ['vigie', 'handlebars', 'blaze', 'liquid'] as const;
export type TagDialect = (typeof TAG_DIALECTS)[number];

/** A table as it was read: every row as long as it is in the file. */
export interface Table {
  delimiter: ',' | ';' | '\t' | '|';
  /** The header, if there is one, among them. */
  rows: string[][];
}
