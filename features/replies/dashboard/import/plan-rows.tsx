import type { ReactNode } from 'react';
import { useTranslation } from '../../../../components/translation';
import { VirtualRows } from '../../../../components/virtual-rows';
import styles from './plan-list.module.css';

interface PlanRowsProps<Row> {
  /** Of the list. */
  label: string;
  /** Rows of a table are lines of a spreadsheet; elsewhere they are items. */
  isTable: boolean;
  rows: readonly Row[];
  draw: (row: Row) => ReactNode;
}

/** Rows of a file with what would happen to each. Only those in sight are drawn. */
export function PlanRows<Row extends { row: number }>(props: PlanRowsProps<Row>) {
  const { label, isTable, rows, draw } = props;
  const { t } = useTranslation();
  return (
    <div className={styles.list}>
      <VirtualRows
        items={rows}
        keyOf={({ row }) => String(row)}
        estimate={64}
        current={-1}
        // what scrolls must be reachable by keyboard (WCAG 2.1.1)
        frame={{ role: 'list', 'aria-label': label, tabIndex: 0 }}
      >
        {(row, index) => (
          // biome-ignore lint/a11y/useSemanticElements: placed by its offset, not in a list's flow
          <div
            role="listitem"
            aria-setsize={rows.length}
            aria-posinset={index + 1}
            className={styles.row}
          >
            <p className={styles.number}>
              {t(isTable ? 'importing.row' : 'importing.item', { row: row.row })}
            </p>
            {draw(row)}
          </div>
        )}
      </VirtualRows>
    </div>
  );
}
