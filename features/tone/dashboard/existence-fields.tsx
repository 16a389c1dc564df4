import { Field } from '../../../components/field';
import { Segments } from '../../../components/segments';
import { useTranslation } from '../../../components/translation';
import { SoughtField } from './sought-field';
import type { RuleEditing } from './use-rule-editing';

/** Words that should not be there, and what settles them. */
export function ExistenceFields({ editing }: { editing: RuleEditing }) {
  const { t } = useTranslation();
  const { draft, change, problem } = editing;
  return (
    <>
      <SoughtField
        label={t('ruleEditor.tokens')}
        hint={draft.asPatterns || draft.nonword ? undefined : t('ruleEditor.tokensHint')}
        value={draft.tokens}
        problem={problem('tokens')}
        rows={6}
        isPattern={draft.asPatterns}
        onChange={(tokens) => change({ tokens })}
      />
      <Segments
        label={t('ruleEditor.fixTitle')}
        value={draft.fix}
        choices={[
          { value: 'none', label: t('ruleEditor.fixNone') },
          { value: 'remove', label: t('ruleEditor.fixRemove') },
          { value: 'replace', label: t('ruleEditor.fixReplace') },
        ]}
        onChoose={(fix) => change({ fix })}
      />
      {draft.fix === 'replace' && (
        <Field label={t('ruleEditor.fixText')} problem={problem('fix')}>
          {(control) => (
            <input
              {...control}
              dir="auto"
              maxLength={200}
              value={draft.fixText}
              onChange={({ currentTarget }) => change({ fixText: currentTarget.value })}
            />
          )}
        </Field>
      )}
    </>
  );
}
