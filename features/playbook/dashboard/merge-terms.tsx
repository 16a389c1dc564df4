import { SeverityMark } from '../../../components/severity-mark';
import text from '../../../components/text.module.css';
import { useTranslation } from '../../../components/translation';
import { FIELD_NAMES, fieldWords } from '../../crisis/watch/dashboard/import/field-words';
import { SEVERITY_NAMES } from '../../crisis/watch/dashboard/term-words';
import type { WatchTerm } from '../../crisis/watch/model';
import { changedFields } from '../../crisis/watch/same-term';
import type { TermItem } from '../merge-terms';
import type { Choice } from '../resolve-merge';
import { termFromFile } from '../term-in-file';
import { countsIn, MergeDiffering } from './merge-differing';

interface MergeTermsProps {
  items: readonly TermItem[];
  choices: ReadonlyMap<string, Choice>;
  onChoose: (items: readonly TermItem[], choice: Choice) => void;
}

/** The watch terms of a playbook beside those here. */
export function MergeTerms(props: MergeTermsProps) {
  const { t } = useTranslation();
  return (
    <MergeDiffering
      {...props}
      title={t('dashboard.watchlist')}
      line={t('playbook.termsLine', countsIn(props.items))}
      titleOf={({ theirs }) => theirs.term}
      draw={({ theirs, mine }, side) => {
        const came = termFromFile(theirs, mine?.brandId ?? null);
        return side === 'mine' && mine !== null ? (
          <TermWords term={mine} beside={came} />
        ) : (
          <TermWords term={came} beside={mine} />
        );
      }}
    />
  );
}

/** A term's severity, and what else of it is otherwise than beside it. */
function TermWords({ term, beside }: { term: WatchTerm; beside: WatchTerm | null }) {
  const translation = useTranslation();
  const { t } = translation;
  const fields = beside === null ? [] : changedFields(term, beside);
  return (
    <>
      <SeverityMark severity={term.severity}>{t(SEVERITY_NAMES[term.severity])}</SeverityMark>
      {fields
        .filter((field) => field !== 'severity' && field !== 'brandId')
        .map((field) => (
          <p key={field} className={text.meta} dir="auto">
            {t('playbook.termField', {
              name: t(FIELD_NAMES[field]),
              words: fieldWords(term, field, [], translation),
            })}
          </p>
        ))}
    </>
  );
}
