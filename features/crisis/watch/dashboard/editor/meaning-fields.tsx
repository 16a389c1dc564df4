import { Field } from '../../../../../components/field';
import { SelectField } from '../../../../../components/select-field';
import { SeverityShape } from '../../../../../components/severity-mark';
import { useTranslation } from '../../../../../components/translation';
import { CATEGORIES } from '../../../model';
import { WATCH_ACTIONS, WATCH_SEVERITIES } from '../../model';
import { ACTION_WORDS, SEVERITY_NAMES } from '../term-words';
import styles from './editor.module.css';
import type { TermEditing } from './use-term-editing';

/** What a hit means, how much it matters, what it sets off. */
export function MeaningFields({ editing }: { editing: TermEditing }) {
  const { t } = useTranslation();
  const { draft, change } = editing;
  return (
    <section className={styles.part} aria-label={t('watchlist.meaning')}>
      <h2>{t('watchlist.meaning')}</h2>
      <SeverityChoice editing={editing} />
      <div className={styles.pair}>
        <SelectField
          label={t('watchlist.category')}
          value={draft.category}
          choices={CATEGORIES.map((value) => ({ value, label: t(`crisis.${value}`) }))}
          onChoose={(category) => change({ category })}
        />
        <SelectField
          label={t('watchlist.action')}
          hint={t(ACTION_WORDS[draft.action].hint)}
          value={draft.action}
          choices={WATCH_ACTIONS.map((value) => ({ value, label: t(ACTION_WORDS[value].name) }))}
          onChoose={(action) => change({ action })}
        />
      </div>
      <Field label={t('watchlist.note')} hint={t('watchlist.noteHint')}>
        {(control) => (
          <textarea
            {...control}
            rows={2}
            dir="auto"
            maxLength={1000}
            value={draft.note}
            onChange={({ currentTarget }) => change({ note: currentTarget.value })}
          />
        )}
      </Field>
    </section>
  );
}

/** Severity is chosen by shape, word and colour. */
function SeverityChoice({ editing }: { editing: TermEditing }) {
  const { t } = useTranslation();
  const { draft, change } = editing;
  return (
    <fieldset>
      <legend className={styles.legend}>{t('watchlist.severity')}</legend>
      <div className={styles.severities}>
        {WATCH_SEVERITIES.map((severity) => (
          <label key={severity}>
            <input
              type="radio"
              name="severity"
              checked={draft.severity === severity}
              onChange={() => change({ severity })}
            />
            <SeverityShape severity={severity} />
            {t(SEVERITY_NAMES[severity])}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
