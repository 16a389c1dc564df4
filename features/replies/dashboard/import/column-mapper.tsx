import { useId } from 'react';
import text from '../../../../components/text.module.css';
import { type Translation, useTranslation } from '../../../../components/translation';
import {
  COLUMN_ROLES,
  type ColumnMapping,
  type ColumnRole,
  type Table,
} from '../../interchange/column-mapping';
import { CheckLine } from './check-line';
import styles from './column-mapper.module.css';
import { ROLE_NAMES } from './role-names';

/** Rows shown below the header. */
const SHOWN = 3;
/** Characters of a cell shown. */
const CLIPPED = 120;

interface ColumnMapperProps {
  table: Table;
  mapping: ColumnMapping;
  onChange: (mapping: ColumnMapping) => void;
}

/** A file's first rows, and above each column what it holds: guessed, to be corrected. */
export function ColumnMapper({ table, mapping, onChange }: ColumnMapperProps) {
  const { t } = useTranslation();
  const id = useId();
  const header = mapping.hasHeader ? table.rows[0] : undefined;
  const first = mapping.hasHeader ? 1 : 0;
  const rows = table.rows.slice(first, first + SHOWN);
  const choose = (column: number, role: ColumnRole) =>
    onChange({ ...mapping, roles: rolesWith(mapping.roles, column, role) });
  return (
    <>
      <div className={styles.head}>
        <h3 id={id} className={styles.title}>
          {t('importing.columns')}
        </h3>
        <CheckLine
          label={t('importing.hasHeader')}
          checked={mapping.hasHeader}
          onChange={(hasHeader) => onChange({ ...mapping, hasHeader })}
        />
        <CheckLine
          label={t('importing.isHtml')}
          checked={mapping.isHtml}
          onChange={(isHtml) => onChange({ ...mapping, isHtml })}
        />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (WCAG 2.1.1) */}
      <section className={styles.scroll} aria-labelledby={id} tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              {mapping.roles.map((role, column) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
                <th key={column} scope="col">
                  <select
                    className={styles.role}
                    data-ignored={role === 'ignore'}
                    aria-label={columnName(column, header, t)}
                    value={role}
                    onChange={({ currentTarget }) => {
                      const chosen = COLUMN_ROLES.find((each) => each === currentTarget.value);
                      if (chosen !== undefined) choose(column, chosen);
                    }}
                  >
                    {COLUMN_ROLES.map((each) => (
                      <option key={each} value={each}>
                        {t(ROLE_NAMES[each])}
                      </option>
                    ))}
                  </select>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {header !== undefined && <Cells cells={header} roles={mapping.roles} isHeader />}
            {rows.map((cells, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place
              <Cells key={index} cells={cells} roles={mapping.roles} />
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}

interface CellsProps {
  cells: readonly string[];
  roles: readonly ColumnRole[];
  isHeader?: boolean;
}

function Cells({ cells, roles, isHeader = false }: CellsProps) {
  return (
    <tr className={isHeader ? styles.header : undefined}>
      {roles.map((role, column) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its column
        <td key={column} className={role === 'ignore' ? styles.ignored : text.soft} dir="auto">
          {(cells[column] ?? '').slice(0, CLIPPED)}
        </td>
      ))}
    </tr>
  );
}

/** A role goes to one column only, but for those that several may have. */
const rolesWith = (roles: readonly ColumnRole[], column: number, role: ColumnRole): ColumnRole[] =>
  roles.map((held, index) => {
    if (index === column) return role;
    return held === role && role !== 'variant' ? 'ignore' : held;
  });

function columnName(
  column: number,
  header: readonly string[] | undefined,
  t: Translation['t'],
): string {
  const name = header?.[column]?.trim().slice(0, CLIPPED) ?? '';
  const number = column + 1;
  return name === ''
    ? t('importing.column', { number })
    : t('importing.columnNamed', { number, name });
}
