import { Field } from '../../../components/field';
import { Segments } from '../../../components/segments';
import { SelectField } from '../../../components/select-field';
import { useTranslation } from '../../../components/translation';
import type { RuleDraft } from '../rules/rule-draft';
import styles from './editor.module.css';
import { NumberField } from './number-field';
import { SoughtField } from './sought-field';
import type { RuleEditing } from './use-rule-editing';

/** What is counted, and how often it may or must be there. */
export function OccurrenceFields({ editing }: { editing: RuleEditing }) {
  const { t } = useTranslation();
  const { draft, change, problem } = editing;
  return (
    <>
      <SoughtField
        label={t('ruleEditor.token')}
        value={draft.token}
        problem={problem('token')}
        isPattern={draft.asPatterns}
        onChange={(token) => change({ token })}
      />
      <div className={styles.pair}>
        <NumberField
          label={t('ruleEditor.max')}
          value={draft.max}
          problem={problem('limits')}
          onChange={(max) => change({ max })}
        />
        <NumberField
          label={t('ruleEditor.min')}
          value={draft.min}
          problem={null}
          onChange={(min) => change({ min })}
        />
      </div>
      <Segments
        label={t('ruleEditor.per')}
        value={draft.unit}
        choices={[
          { value: 'text', label: t('ruleEditor.perText') },
          { value: 'sentence', label: t('ruleEditor.perSentence') },
        ]}
        onChoose={(unit) => change({ unit })}
      />
    </>
  );
}

/** What calls for what. */
export function ConditionalFields({ editing }: { editing: RuleEditing }) {
  const { t } = useTranslation();
  const { draft, change, problem } = editing;
  return (
    <div className={styles.pair}>
      <SoughtField
        label={t('ruleEditor.first')}
        value={draft.first}
        problem={problem('first')}
        isPattern={draft.asPatterns}
        onChange={(first) => change({ first })}
      />
      <SoughtField
        label={t('ruleEditor.second')}
        value={draft.second}
        problem={problem('second')}
        isPattern={draft.asPatterns}
        onChange={(second) => change({ second })}
      />
    </div>
  );
}

/** How sentences are capitalised. */
export function CapitalizationFields({ editing }: { editing: RuleEditing }) {
  const { t } = useTranslation();
  const { draft, change, problem } = editing;
  return (
    <>
      <SelectField<RuleDraft['match']>
        label={t('ruleEditor.match')}
        value={draft.match}
        choices={[
          { value: '$sentence', label: t('ruleEditor.matchSentence') },
          { value: '$title', label: t('ruleEditor.matchTitle') },
          { value: '$lower', label: t('ruleEditor.matchLower') },
          { value: '$upper', label: t('ruleEditor.matchUpper') },
          { value: 'pattern', label: t('ruleEditor.matchPattern') },
        ]}
        onChoose={(match) => change({ match })}
      />
      {draft.match === 'pattern' && (
        <SoughtField
          label={t('ruleEditor.matchPatternField')}
          value={draft.matchPattern}
          problem={problem('match')}
          isPattern
          onChange={(matchPattern) => change({ matchPattern })}
        />
      )}
      <Field label={t('ruleEditor.prefix')}>
        {(control) => (
          <input
            {...control}
            dir="auto"
            maxLength={80}
            value={draft.prefix}
            onChange={({ currentTarget }) => change({ prefix: currentTarget.value })}
          />
        )}
      </Field>
    </>
  );
}
