import type { Translate } from '../../../../components/translate';
import type { Table, TagDialect } from '../../interchange/column-mapping';
import type { ReplyFormat } from '../../interchange/formats';
import type { OpenedFile } from '../../interchange/opened-file';

export const FORMAT_NAMES = {
  briskine: 'importing.briskine',
  espanso: 'importing.espanso',
  chatwoot: 'importing.chatwoot',
  vigie: 'importing.vigie',
  table: 'importing.table',
  text: 'importing.text',
} as const satisfies Record<ReplyFormat, string>;

export const ENCODINGS = ['utf-8', 'windows-1252', 'utf-16le', 'utf-16be'] as const;

export const ENCODING_NAMES = {
  'utf-8': 'importing.utf8',
  'windows-1252': 'importing.windows',
  'utf-16le': 'importing.utf16le',
  'utf-16be': 'importing.utf16be',
} as const satisfies Record<OpenedFile['encoding'], string>;

export const DELIMITERS = [';', ',', '\t', '|'] as const;

export const DELIMITER_NAMES = {
  ';': 'importing.semicolon',
  ',': 'importing.comma',
  '\t': 'importing.tab',
  '|': 'importing.bar',
} as const satisfies Record<Table['delimiter'], string>;

export const DIALECT_NAMES = {
  vigie: 'importing.dialectVigie',
  handlebars: 'importing.dialectHandlebars',
  blaze: 'importing.dialectBlaze',
  liquid: 'importing.dialectLiquid',
} as const satisfies Record<TagDialect, string>;

/** The names above: messages that take nothing. */
type Name =
  | (typeof FORMAT_NAMES)[ReplyFormat]
  | (typeof ENCODING_NAMES)[OpenedFile['encoding']]
  | (typeof DELIMITER_NAMES)[Table['delimiter']]
  | (typeof DIALECT_NAMES)[TagDialect];

/** Values with their names, for a list to choose from. */
export function namedChoices<Value extends string>(
  values: readonly Value[],
  names: Record<Value, Name>,
  t: Translate,
): { value: Value; label: string }[] {
  return values.map((value) => {
    const name: Name = names[value];
    return { value, label: t(name) };
  });
}
