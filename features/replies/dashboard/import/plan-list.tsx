import text from '../../../../components/text.module.css';
import { useTranslation } from '../../../../components/translation';
import type { Brand } from '../../../brands/model';
import type { ImportPlan } from '../../interchange/import-plan';
import { AddedRow } from './added-row';
import { ChangedRow } from './changed-row';
import type { Fate } from './fates';
import styles from './plan-list.module.css';
import { PlanRows } from './plan-rows';
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
  const label = t('importing.list');
  if (plan[fate].length === 0)
    return <p className={`${styles.none} ${text.soft}`}>{t(NONE[fate])}</p>;
  switch (fate) {
    case 'added':
      return (
        <PlanRows
          label={label}
          isTable={isTable}
          rows={plan.added}
          draw={(row) => <AddedRow row={row} />}
        />
      );
    case 'changed':
      return (
        <PlanRows
          label={label}
          isTable={isTable}
          rows={plan.changed}
          draw={(row) => <ChangedRow row={row} brands={brands} />}
        />
      );
    case 'skipped':
      return (
        <PlanRows
          label={label}
          isTable={isTable}
          rows={plan.skipped}
          draw={(row) => <SkippedRow row={row} />}
        />
      );
    case 'refused':
      return (
        <PlanRows
          label={label}
          isTable={isTable}
          rows={plan.refused}
          draw={(row) => <RefusedRow row={row} />}
        />
      );
  }
}
