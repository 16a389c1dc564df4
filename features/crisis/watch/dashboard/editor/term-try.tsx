import { useDeferredValue, useMemo, useState } from 'react';
import { Field } from '../../../../../components/field';
import { MarkedArea } from '../../../../../components/marked-area';
import { SeverityMark, SeverityShape } from '../../../../../components/severity-mark';
import textStyles from '../../../../../components/text.module.css';
import { useTranslation } from '../../../../../components/translation';
import type { CompilePattern } from '../../../../tone/kinds/pattern';
import type { StoredTerm } from '../../stored-term';
import { termOfDraft } from '../../term-draft';
import { tryTerm } from '../../try-term';
import { FoundTerms } from '../found-terms';
import { marksOf } from '../marks-of';
import { useTryText } from '../use-try-text';
import styles from './editor.module.css';
import type { TermEditing } from './use-term-editing';

interface TermTryProps {
  editing: TermEditing;
  compile: CompilePattern | null;
  /** Null: a new one. */
  term: StoredTerm | null;
  /** All there are. */
  terms: readonly StoredTerm[];
}

/** A sentence on which a term is tried as one types, and what the rest of the list sees in it. */
export function TermTry({ editing, compile, term, terms }: TermTryProps) {
  const { t } = useTranslation();
  const { draft, isWhole } = editing;
  const [text, setText] = useState('');
  const shown = useDeferredValue(text);
  const run = useMemo(
    () => (isWhole && compile ? tryTerm(termOfDraft(draft, ''), compile) : null),
    [isWhole, compile, draft],
  );
  const trial = useMemo(() => run?.(shown) ?? null, [run, shown]);
  const others = useMemo(() => terms.filter(({ id }) => id !== term?.id), [terms, term?.id]);
  const tryText = useTryText(others, compile);
  const { brandId, language, networks } = draft;
  const elsewhere = useMemo(() => {
    const place = { brandId, language, network: networks[0] ?? null, at: Date.now() };
    return tryText?.(shown, place) ?? [];
  }, [tryText, shown, brandId, language, networks]);
  const hits = trial?.hits ?? [];
  return (
    <section className={styles.try} aria-label={t('watchlist.tried')}>
      <h2>{t('watchlist.tried')}</h2>
      <Field label={t('watchlist.sentence')} hint={t('watchlist.tryHint')}>
        {(control) => (
          <MarkedArea
            control={control}
            lang={language ?? undefined}
            text={text}
            hits={shown === text ? marksOf(hits) : []}
            onText={setText}
          />
        )}
      </Field>
      <div>
        <p role="status">
          {shown.trim() === '' ? null : trial === null ? (
            <span className={textStyles.soft}>{t('watchlist.notReady')}</span>
          ) : hits.length === 0 ? (
            <SeverityMark severity="none">{t('watchlist.notFound')}</SeverityMark>
          ) : (
            <strong>{t('watchlist.hits', { count: hits.length })}</strong>
          )}
        </p>
        <FoundTerms text={shown} hits={hits} isLinked={false} />
        {trial?.spared.map(({ hit, side, words }) => (
          <p key={hit.start} className={styles.spared}>
            <SeverityShape severity="done" />
            <span>
              <bdi>{shown.slice(hit.start, hit.end)}</bdi>{' '}
              {t(side === 'before' ? 'watchlist.sparedBefore' : 'watchlist.sparedAfter', { words })}
            </span>
          </p>
        ))}
      </div>
      {elsewhere.length > 0 && (
        <div>
          <h3>{t('watchlist.rest')}</h3>
          <FoundTerms text={shown} hits={elsewhere} isLinked />
        </div>
      )}
    </section>
  );
}
