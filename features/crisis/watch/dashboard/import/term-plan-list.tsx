import { SeverityMark, SeverityShape } from '../../../../../components/severity-mark';
import text from '../../../../../components/text.module.css';
import { useTranslation } from '../../../../../components/translation';
import type { Brand } from '../../../../brands/model';
import type { Fate } from '../../../../replies/dashboard/import/fates';
import planList from '../../../../replies/dashboard/import/plan-list.module.css';
import { PlanRow } from '../../../../replies/dashboard/import/plan-row';
import planRow from '../../../../replies/dashboard/import/plan-row.module.css';
import { PlanRows } from '../../../../replies/dashboard/import/plan-rows';
import type { TermPlan } from '../../interchange/plan-terms';
import type { WatchTerm } from '../../model';
import { SEVERITY_NAMES } from '../term-words';
import { refusalWords } from './refusal-words';
import { TermDifference } from './term-difference';

const NONE = {
  added: 'watchlist.noneAdded',
  changed: 'watchlist.noneChanged',
  skipped: 'importing.noneSkipped',
  refused: 'importing.noneRefused',
} as const satisfies Record<Fate, string>;

interface TermPlanListProps {
  plan: TermPlan;
  /** Rows are lines of the file; elsewhere they are items. */
  isTable: boolean;
  fate: Fate;
  brands: readonly Brand[];
}

/** The rows of a file to which the same would happen. */
export function TermPlanList({ plan, isTable, fate, brands }: TermPlanListProps) {
  const { t } = useTranslation();
  const frame = { label: t('watchlist.rows'), isTable };
  if (plan[fate].length === 0)
    return <p className={`${planList.none} ${text.soft}`}>{t(NONE[fate])}</p>;
  switch (fate) {
    case 'added':
      return <PlanRows {...frame} rows={plan.added} draw={({ term }) => <Added term={term} />} />;
    case 'changed':
      return (
        <PlanRows
          {...frame}
          rows={plan.changed}
          draw={(row) => <TermDifference {...row} brands={brands} />}
        />
      );
    case 'skipped':
      return (
        <PlanRows
          {...frame}
          rows={plan.skipped}
          draw={({ term, why }) => (
            <PlanRow title={term.text}>
              <p className={text.meta}>{t(`watchlist.${why}`)}</p>
            </PlanRow>
          )}
        />
      );
    case 'refused':
      return (
        <PlanRows
          {...frame}
          rows={plan.refused}
          draw={(row) => (
            <PlanRow title={row.text}>
              <p className={planRow.note}>
                <SeverityShape severity="serious" />
                {refusalWords(row, t)}
              </p>
            </PlanRow>
          )}
        />
      );
  }
}

function Added({ term }: { term: WatchTerm }) {
  const { t } = useTranslation();
  return (
    <PlanRow title={term.text}>
      <p className={text.meta}>
        <SeverityMark severity={term.severity}>{t(SEVERITY_NAMES[term.severity])}</SeverityMark>
        {` · ${t(`crisis.${term.category}`)}`}
      </p>
    </PlanRow>
  );
}
