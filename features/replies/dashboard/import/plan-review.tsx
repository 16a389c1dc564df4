import { useId, useState } from 'react';
import { classNames } from '../../../../components/class-names';
import page from '../../../../components/page.module.css';
import { Progress } from '../../../../components/progress';
import text from '../../../../components/text.module.css';
import { useTranslation } from '../../../../components/translation';
import { hasColumns } from '../../interchange/formats';
import type { OpenedFile } from '../../interchange/opened-file';
import type { PlanChoice } from '../../interchange/plan-choice';
import { DestinationFields } from './destination-fields';
import { countsOf, type Fate, firstFate } from './fates';
import { FileRefused } from './file-refused';
import { ImportFoot } from './import-foot';
import type { ImportReviewProps } from './import-review';
import styles from './import-review.module.css';
import { PlanList } from './plan-list';
import { PlanTabs } from './plan-tabs';
import { RowNotes } from './row-notes';
import { useImportPlan } from './use-import-plan';
import { useImporting } from './use-importing';

/** What importing an opened file would do, row by row, and the button that does it. */
export function PlanReview(props: ImportReviewProps & { opened: OpenedFile }) {
  const { item, place, brand, brands, opened, onLeave, onDone } = props;
  const { t, language: spoken } = useTranslation();
  const [choice, setChoice] = useState<Omit<PlanChoice, 'brands'>>({
    owner: { brandId: brand?.id ?? null, language: brand?.language ?? spoken },
    state: 'approved',
    // a shortcut that another tool's reply shares says little; a reply of Vigie's own file is the same one
    policy: opened.format === 'vigie' ? 'update' : 'beside',
  });
  const titleId = useId();
  const [chosen, setChosen] = useState<Fate | null>(null);
  const { plan, refusal, part } = useImportPlan(opened, choice, brands);
  const importing = useImporting(item.name, onDone);
  const isLast = place.index === place.total;
  const count = plan === null ? 0 : plan.added.length + plan.changed.length;
  const fate = chosen ?? (plan === null ? 'added' : firstFate(countsOf(plan)));
  return (
    <>
      <section className={page.part} aria-labelledby={titleId}>
        <h2 id={titleId} className={styles.partTitle}>
          {t('importing.destination')}
        </h2>
        <DestinationFields choice={choice} brands={brands} onChange={setChoice} />
      </section>
      <section className={page.part} aria-busy={part !== null}>
        <div className={styles.progress}>
          {part !== null && <Progress label={t('importing.counting')} part={part} />}
        </div>
        {refusal !== null && <FileRefused name={item.name} refusal={refusal} />}
        {plan !== null && (
          <div className={classNames(part !== null && styles.stale)}>
            <PlanTabs counts={countsOf(plan)} fate={fate} onChoose={setChosen} />
            {plan.notes.length > 0 && (
              <section className={styles.notes} aria-label={t('importing.notesOfFile')}>
                <RowNotes notes={plan.notes} />
              </section>
            )}
            <PlanList
              key={fate}
              plan={plan}
              isTable={hasColumns(opened.format)}
              fate={fate}
              brands={brands}
            />
          </div>
        )}
        {importing.trouble !== null && (
          <p className={`${styles.trouble} ${text.written}`} role="alert">
            {importing.trouble}
          </p>
        )}
      </section>
      <ImportFoot
        count={count}
        importLabel={t('importing.import', { count })}
        isCounting={part !== null}
        writing={importing.part}
        onImport={() => plan !== null && importing.start(plan)}
        onStop={importing.stop}
        onLeave={isLast ? onLeave : onDone}
        leaveLabel={t(isLast ? 'importing.another' : 'importing.skipFile')}
      />
    </>
  );
}
