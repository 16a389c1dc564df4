import { SelectField } from '../../../../components/select-field';
import { useTranslation } from '../../../../components/translation';
import { type ColumnMapping, TAG_DIALECTS, type Table } from '../../interchange/column-mapping';
import { hasColumns, REPLY_FORMATS } from '../../interchange/formats';
import type { OpenedFile } from '../../interchange/opened-file';
import {
  DELIMITER_NAMES,
  DELIMITERS,
  DIALECT_NAMES,
  ENCODING_NAMES,
  ENCODINGS,
  FORMAT_NAMES,
  namedChoices,
} from './choice-names';
import { ColumnMapper } from './column-mapper';
import type { ReadingChoice } from './open-item';
import styles from './reading-options.module.css';

interface ReadingOptionsProps {
  opened: OpenedFile;
  /** Read anew, in another way. */
  onRead: (choice: ReadingChoice) => void;
  onMap: (mapping: ColumnMapping) => void;
}

/** How a text was understood: from which tool, in which encoding, in which columns. All can be corrected. */
export function ReadingOptions({ opened, onRead, onMap }: ReadingOptionsProps) {
  const { t } = useTranslation();
  const { format, encoding } = opened;
  const table = hasColumns(format) ? opened.table : null;
  return (
    <>
      <div className={styles.options}>
        <SelectField
          label={t('importing.comesFrom')}
          hint={t('importing.comesFromHint')}
          value={format}
          choices={namedChoices(REPLY_FORMATS, FORMAT_NAMES, t)}
          onChoose={(next) => onRead({ format: next })}
        />
        {opened.name !== '' && (
          <SelectField
            label={t('importing.encoding')}
            hint={t('importing.encodingHint')}
            value={encoding}
            choices={namedChoices(ENCODINGS, ENCODING_NAMES, t)}
            onChoose={(next) => onRead({ encoding: next })}
          />
        )}
        {table !== null && (
          <TableOptions table={table.table} mapping={table.mapping} onRead={onRead} onMap={onMap} />
        )}
      </div>
      {table !== null && (
        <ColumnMapper table={table.table} mapping={table.mapping} onChange={onMap} />
      )}
    </>
  );
}

interface TableOptionsProps extends Omit<ReadingOptionsProps, 'opened'> {
  table: Table;
  mapping: ColumnMapping;
}

function TableOptions({ table, mapping, onRead, onMap }: TableOptionsProps) {
  const { t } = useTranslation();
  return (
    <>
      <SelectField
        label={t('importing.delimiter')}
        value={table.delimiter}
        choices={namedChoices(DELIMITERS, DELIMITER_NAMES, t)}
        onChoose={(delimiter) => onRead({ delimiter })}
      />
      <SelectField
        label={t('importing.dialect')}
        value={mapping.tags}
        choices={namedChoices(TAG_DIALECTS, DIALECT_NAMES, t)}
        onChoose={(tags) => onMap({ ...mapping, tags })}
      />
    </>
  );
}
