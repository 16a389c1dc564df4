import { ArrowRight } from 'lucide-react';
import text from '../../../../components/text.module.css';
import { useTranslation } from '../../../../components/translation';
import type { Brand } from '../../../brands/model';
import type { PlannedChange } from '../../interchange/import-plan';
import { aroundDifference } from './around-difference';
import styles from './changed-row.module.css';
import { fieldName, fieldWords, isWritten } from './field-words';
import { PlanRow } from './plan-row';
import { RowNotes } from './row-notes';

/** A reply of the library that would take the file's words: each field as it is and as it would be. */
export function ChangedRow({ row, brands }: { row: PlannedChange; brands: readonly Brand[] }) {
  const { t } = useTranslation();
  const { before, after, changed, notes } = row;
  return (
    <PlanRow title={before.title} shortcut={before.shortcut}>
      <dl className={styles.fields}>
        {changed.filter(isWritten).map((field) => {
          const words = aroundDifference(
            fieldWords(before, field, brands, t),
            fieldWords(after, field, brands, t),
          );
          return (
            <div key={field} className={styles.field}>
              <dt>{fieldName(field, t)}</dt>
              <dd className={`${styles.before} ${text.written}`}>
                <span className={text.unseen}>{t('importing.before')} </span>
                {words.before}
              </dd>
              <ArrowRight size={12} strokeWidth={2} aria-hidden />
              <dd className={text.written}>
                <span className={text.unseen}>{t('importing.after')} </span>
                {words.after}
              </dd>
            </div>
          );
        })}
      </dl>
      <RowNotes notes={notes} />
    </PlanRow>
  );
}
