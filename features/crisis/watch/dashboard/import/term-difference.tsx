import { ArrowRight } from 'lucide-react';
import text from '../../../../../components/text.module.css';
import { useTranslation } from '../../../../../components/translation';
import type { Brand } from '../../../../brands/model';
import { aroundDifference } from '../../../../replies/dashboard/import/around-difference';
import changed from '../../../../replies/dashboard/import/changed-row.module.css';
import { PlanRow } from '../../../../replies/dashboard/import/plan-row';
import type { WatchTerm } from '../../model';
import { changedFields } from '../../same-term';
import { FIELD_NAMES, fieldWords } from './field-words';

interface TermDifferenceProps {
  before: WatchTerm;
  after: WatchTerm;
  brands: readonly Brand[];
}

/** A term that would take the file's words: each field as it is and as it would be. */
export function TermDifference({ before, after, brands }: TermDifferenceProps) {
  const translation = useTranslation();
  const { t } = translation;
  return (
    <PlanRow title={after.text}>
      <dl className={changed.fields}>
        {changedFields(before, after).map((field) => {
          const words = aroundDifference(
            fieldWords(before, field, brands, translation),
            fieldWords(after, field, brands, translation),
          );
          return (
            <div key={field} className={changed.field}>
              <dt>{t(FIELD_NAMES[field])}</dt>
              <dd className={`${changed.before} ${text.written}`}>
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
    </PlanRow>
  );
}
