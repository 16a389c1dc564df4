import text from '../../../../components/text.module.css';
import { useTranslation } from '../../../../components/translation';
import type { PlannedAddition } from '../../interchange/import-plan';
import { inShort } from '../in-short';
import { PlanRow } from './plan-row';
import { RowNotes } from './row-notes';

/** A reply that would come into the library. */
export function AddedRow({ row: { reply, notes } }: { row: PlannedAddition }) {
  const { t } = useTranslation();
  return (
    <PlanRow title={reply.title} shortcut={reply.shortcut}>
      <p className={`${text.meta} ${text.clip}`} dir="auto" lang={reply.language}>
        {inShort(reply.body.slice(0, 300), t)}
      </p>
      <RowNotes notes={notes} />
    </PlanRow>
  );
}
