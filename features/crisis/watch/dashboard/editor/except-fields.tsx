import { Field } from '../../../../../components/field';
import { useTranslation } from '../../../../../components/translation';
import styles from './editor.module.css';
import type { TermEditing } from './use-term-editing';

const SIDES = [
  { field: 'notBefore', label: 'watchlist.notBefore', hint: 'watchlist.notBeforeHint' },
  { field: 'notAfter', label: 'watchlist.notAfter', hint: 'watchlist.notAfterHint' },
] as const;

/** Words beside which the term means nothing. */
export function ExceptFields({ editing }: { editing: TermEditing }) {
  const { t } = useTranslation();
  const { draft, change, problem } = editing;
  return (
    <section className={styles.part} aria-label={t('watchlist.exceptions')}>
      <h2>{t('watchlist.exceptions')}</h2>
      <div className={styles.pair}>
        {SIDES.map(({ field, label, hint }) => (
          <Field key={field} label={t(label)} hint={t(hint)} problem={problem(field)}>
            {(control) => (
              <textarea
                {...control}
                rows={3}
                dir="auto"
                spellCheck={false}
                maxLength={5000}
                value={draft[field]}
                onChange={({ currentTarget }) => change({ [field]: currentTarget.value })}
              />
            )}
          </Field>
        ))}
      </div>
    </section>
  );
}
