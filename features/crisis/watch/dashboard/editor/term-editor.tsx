import { type FormEvent, type KeyboardEvent, useEffect, useMemo, useRef } from 'react';
import { Button } from '../../../../../components/button';
import { linkTo, useRoute } from '../../../../../components/hash-route';
import { LeaveDialog } from '../../../../../components/leave-dialog';
import page from '../../../../../components/page.module.css';
import { PageHead } from '../../../../../components/page-head';
import { SeverityShape } from '../../../../../components/severity-mark';
import { useTranslation } from '../../../../../components/translation';
import type { Brand } from '../../../../brands/model';
import type { StoredTerm } from '../../stored-term';
import { draftOfTerm, emptyDraft } from '../../term-draft';
import { useSafePattern } from '../use-safe-pattern';
import styles from './editor.module.css';
import { ExceptFields } from './except-fields';
import { MeaningFields } from './meaning-fields';
import { SoughtFields } from './sought-fields';
import { TermTry } from './term-try';
import { useTermEditing } from './use-term-editing';
import { WhereFields } from './where-fields';

interface TermEditorProps {
  /** Null: a new one. */
  term: StoredTerm | null;
  /** The brand that the dashboard shows; null: all. */
  brand: Brand | null;
  brands: readonly Brand[];
  terms: readonly StoredTerm[];
}

/** A term's fields, and beside them a sentence on which it is tried at each key. */
export function TermEditor({ term, brand, brands, terms }: TermEditorProps) {
  const { t } = useTranslation();
  // `#watchlist/new/<id>`: a new one made of another
  const sourceId = useRoute()[2];
  const form = useRef<HTMLFormElement>(null);
  const compile = useSafePattern();
  // what the form begins with is what stood there when it was opened
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  const given = useMemo(() => {
    const source = term ?? terms.find(({ id }) => id === sourceId);
    return source ? draftOfTerm(source) : emptyDraft(brand?.id ?? null);
  }, []);
  const editing = useTermEditing(term, given, compile);
  const { draft, save, refusals, trouble, guard } = editing;
  useEffect(() => {
    if (refusals > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [refusals]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void save();
  };
  const saveByKey = (event: KeyboardEvent) => {
    const isSave = event.key === 's' || event.key === 'Enter';
    if (!isSave || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void save();
  };
  return (
    <form ref={form} className={page.sheet} noValidate onSubmit={submit} onKeyDown={saveByKey}>
      <PageHead
        above={<a href={linkTo('watchlist')}>{t('dashboard.watchlist')}</a>}
        title={draft.text.trim() || t('watchlist.newTitle')}
        line={term === null && draft.kind === 'words' ? t('watchlist.newLine') : undefined}
      >
        <Button type="submit" look="primary">
          {t('common.save')}
        </Button>
      </PageHead>
      {trouble !== null && (
        <p className={styles.failed} role="alert">
          <SeverityShape severity="serious" />
          {t(trouble)}
        </p>
      )}
      <div className={styles.split}>
        <div className={styles.fields}>
          <SoughtFields editing={editing} compile={compile} />
          {draft.kind === 'words' && <ExceptFields editing={editing} />}
          <MeaningFields editing={editing} />
          <WhereFields editing={editing} brands={brands} />
        </div>
        <TermTry editing={editing} compile={compile} term={term} terms={terms} />
      </div>
      {guard.asked && (
        <LeaveDialog text={t('watchlist.discardText')} onStay={guard.stay} onLeave={guard.leave} />
      )}
    </form>
  );
}
