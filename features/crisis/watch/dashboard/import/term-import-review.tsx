import { useEffect, useRef, useState } from 'react';
import { Button } from '../../../../../components/button';
import { classNames } from '../../../../../components/class-names';
import page from '../../../../../components/page.module.css';
import { Progress } from '../../../../../components/progress';
import text from '../../../../../components/text.module.css';
import { useTranslation } from '../../../../../components/translation';
import type { Brand } from '../../../../brands/model';
import { countsOf, type Fate, firstFate } from '../../../../replies/dashboard/import/fates';
import { FileRefused } from '../../../../replies/dashboard/import/file-refused';
import { ImportFoot } from '../../../../replies/dashboard/import/import-foot';
import type { ImportItem } from '../../../../replies/dashboard/import/import-item';
import review from '../../../../replies/dashboard/import/import-review.module.css';
import { PlanTabs } from '../../../../replies/dashboard/import/plan-tabs';
import type { StoredTerm } from '../../stored-term';
import { emptyDraft, termOfDraft } from '../../term-draft';
import { type ImportChoice, ImportChoices } from './import-choices';
import { TermPlanList } from './term-plan-list';
import { useTermImporting } from './use-term-importing';
import { useTermPlan } from './use-term-plan';

interface TermImportReviewProps {
  item: ImportItem;
  /** No other file follows. */
  isLast: boolean;
  /** The brand that the dashboard shows; null: all. */
  brand: Brand | null;
  brands: readonly Brand[];
  terms: readonly StoredTerm[];
  /** Something else is chosen, or this one is left out. */
  onLeave: () => void;
  onDone: () => void;
}

const FORMAT_NAMES = {
  table: 'watchlist.formatTable',
  'discourse-csv': 'watchlist.formatDiscourse',
  'discourse-json': 'watchlist.formatDiscourse',
  mastodon: 'watchlist.formatMastodon',
  list: 'watchlist.formatList',
} as const;

/** One file or text: what it was taken for, what importing it would do row by row, and the button that does it. */
export function TermImportReview(props: TermImportReviewProps) {
  const { item, isLast, brand, brands, terms, onLeave, onDone } = props;
  const { t } = useTranslation();
  const [choice, setChoice] = useState<ImportChoice>(() => ({
    defaults: termOfDraft(emptyDraft(brand?.id ?? null), ''),
    sameTerm: 'replace',
  }));
  const [chosen, setChosen] = useState<Fate | null>(null);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const { read, plan, part } = useTermPlan(item, choice, brands, terms);
  const importing = useTermImporting(item.name, onDone);
  const leaveLabel = t(isLast ? 'importing.another' : 'importing.skipFile');
  const format = read !== null && read !== 'unreadable' && read.ok ? read.format : null;
  if (read === 'unreadable' || read?.ok === false) {
    return (
      <>
        <FileRefused
          name={item.name}
          refusal={read === 'unreadable' ? 'unreadable' : read.refusal}
        />
        <Button className={review.leave} onClick={onLeave}>
          {leaveLabel}
        </Button>
      </>
    );
  }
  const counts = plan === null ? null : countsOf(plan);
  const count = counts === null ? 0 : counts.added + counts.changed;
  const fate = chosen ?? (counts === null ? 'added' : firstFate(counts));
  return (
    <>
      <section className={page.part}>
        <div className={review.head}>
          <h2 ref={title} tabIndex={-1} className={review.title}>
            {item.name}
          </h2>
          {format !== null && <span className={text.meta}>{t(FORMAT_NAMES[format])}</span>}
        </div>
        <ImportChoices {...{ choice, brands }} onChange={setChoice} />
      </section>
      <section className={page.part} aria-busy={part !== null}>
        <div className={review.progress}>
          {part !== null && <Progress label={t('importing.counting')} part={part} />}
        </div>
        {plan !== null && counts !== null && (
          <div className={classNames(part !== null && review.stale)}>
            <PlanTabs counts={counts} fate={fate} onChoose={setChosen} />
            <TermPlanList
              key={fate}
              {...{ plan, fate, brands }}
              isTable={format === 'table' || format === 'discourse-csv' || format === 'list'}
            />
          </div>
        )}
        {importing.trouble !== null && (
          <p className={`${review.trouble} ${text.written}`} role="alert">
            {importing.trouble}
          </p>
        )}
      </section>
      <ImportFoot
        count={count}
        importLabel={t('watchlist.importThem', { count })}
        isCounting={part !== null || importing.isWriting}
        writing={null}
        onImport={() => plan !== null && importing.start(plan)}
        onStop={onLeave}
        onLeave={onLeave}
        leaveLabel={leaveLabel}
      />
    </>
  );
}
