import type { ReactNode } from 'react';
import text from '../../../../components/text.module.css';
import { useTranslation } from '../../../../components/translation';
import { VirtualRows } from '../../../../components/virtual-rows';
import type { Brand } from '../../../brands/model';
import type { ImportPlan } from '../../interchange/import-plan';
import { AddedRow } from './added-row';
import { ChangedRow } from './changed-row';
import type { Fate } from './fates';
import styles from './plan-list.module.css';
import { RefusedRow } from './refused-row';
import { SkippedRow } from './skipped-row';

const NONE = {
  added: 'importing.noneAdded',
  changed: 'importing.noneChanged',
  skipped: 'importing.noneSkipped',
  refused: 'importing.noneRefused',
} as const satisfies Record<Fate, string>;

interface PlanListProps {
  plan: ImportPlan;
  /** Rows of a table are lines of a spreadsheet; elsewhere they are items. */
  isTable: boolean;
  fate: Fate;
  brands: readonly Brand[];
}

/** The rows of a file to which the same would happen. Only those in sight are drawn. */
export function PlanList({ plan, isTable, fate, brands }: PlanListProps) {
  const { t } = useTranslation();
  if (plan[fate].length === 0)
    return <p className={`${styles.none} ${text.soft}`}>{t(NONE[fate])}</p>;
  switch (fate) {
    case 'added':
      return <Rows isTable={isTable} rows={plan.added} draw={(row) => <AddedRow row={row} />} />;
    case 'changed':
      return (
        <Rows
          isTable={isTable}
          rows={plan.changed}
          draw={(row) => <ChangedRow row={row} brands={brands} />}
        />
      );
    case 'skipped':
      return (
        <Rows isTable={isTable} rows={plan.skipped} draw={(row) => <SkippedRow row={row} />} />
      );
    case 'refused':
      return (
        <Rows isTable={isTable} rows={plan.refused} draw={(row) => <RefusedRow row={row} />} />
      );
  }
}

interface RowsProps<Row> {
  isTable: boolean;
  rows: readonly Row[];
  draw: (row: Row) => ReactNode;
}

function Rows<Row extends { row: number }>({ isTable, rows, draw }: RowsProps<Row>) {
  const { t } = useTranslation();
  return (
    <div className={styles.list}>
      <VirtualRows
        items={rows}
        keyOf={({ row }) => String(row)}
        estimate={64}
        current={-1}
        // what scrolls must be reachable by keyboard (WCAG 2.1.1)
        frame={{ role: 'list', 'aria-label': t('importing.list'), tabIndex: 0 }}
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
