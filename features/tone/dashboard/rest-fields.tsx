import { useId, useMemo } from 'react';
import { Field } from '../../../components/field';
import { useTranslation } from '../../../components/translation';
import { useLive } from '../../../components/use-live';
import type { Brand } from '../../brands/model';
import { parseCharter } from '../charter/parse-charter';
import { liveCharter } from '../charter/records';
import { sectionAt } from '../charter/section-at';
import styles from './editor.module.css';
import { SoughtField } from './sought-field';
import type { RuleEditing } from './use-rule-editing';

interface RestFieldsProps {
  editing: RuleEditing;
  /** Whose charter the section is of; null: nobody's. */
  brand: Brand | null;
}

/** What is never a hit, and where the brand's charter says more. */
export function RestFields({ editing, brand }: RestFieldsProps) {
  const { t } = useTranslation();
  const { draft, change, problem } = editing;
  const list = useId();
  const id = brand?.id ?? null;
  const charter = useLive(useMemo(() => (id === null ? null : liveCharter(id)), [id]));
  const markdown = charter.state === 'ready' ? (charter.value?.markdown ?? '') : '';
  const read = useMemo(() => parseCharter(markdown), [markdown]);
  const headings = [...new Set(read.sections.map(({ heading }) => heading).filter(Boolean))];
  const section = draft.section.trim();
  const isUnknown = section !== '' && headings.length > 0 && sectionAt(read, section) === null;
  return (
    <section className={styles.part} aria-label={t('ruleEditor.restTitle')}>
      <h2>{t('ruleEditor.restTitle')}</h2>
      <SoughtField
        label={t('ruleEditor.exceptions')}
        hint={t('ruleEditor.exceptionsHint')}
        value={draft.exceptions}
        problem={problem('exceptions')}
        rows={3}
        isPattern={draft.asPatterns}
        onChange={(exceptions) => change({ exceptions })}
      />
      <Field
        label={t('ruleEditor.section')}
        hint={isUnknown ? t('ruleEditor.sectionNone', { section }) : t('ruleEditor.sectionHint')}
      >
        {(control) => (
          <input
            {...control}
            dir="auto"
            autoComplete="off"
            maxLength={200}
            list={list}
            value={draft.section}
            onChange={({ currentTarget }) => change({ section: currentTarget.value })}
          />
        )}
      </Field>
      <datalist id={list}>
        {headings.map((heading) => (
          <option key={heading} value={heading} />
        ))}
      </datalist>
    </section>
  );
}
