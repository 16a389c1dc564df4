import text from '../../../../components/text.module.css';
import { useTranslation } from '../../../../components/translation';
import type { SkippedRow as Skipped } from '../../interchange/import-plan';
import { PlanRow } from './plan-row';

/** A row that would be left alone, and why. */
export function SkippedRow({ row: { title, why } }: { row: Skipped }) {
  const { t } = useTranslation();
  return (
    <PlanRow title={title}>
      <p className={text.meta}>{t(`importNotes.${why}`)}</p>
    </PlanRow>
  );
}
