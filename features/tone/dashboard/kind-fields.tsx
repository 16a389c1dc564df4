import { SelectField } from '../../../components/select-field';
import { useTranslation } from '../../../components/translation';
import { CapitalizationFields, ConditionalFields, OccurrenceFields } from './counted-fields';
import styles from './editor.module.css';
import { ExistenceFields } from './existence-fields';
import { LimitFields } from './limit-fields';
import { NumberField } from './number-field';
import { PairRows } from './pair-rows';
import type { RuleEditing } from './use-rule-editing';

/** The fields of a rule's kind. */
export function KindFields({ editing }: { editing: RuleEditing }) {
  const { t } = useTranslation();
  const { draft, change, problem } = editing;
  switch (draft.kind) {
    case 'existence':
      return <ExistenceFields editing={editing} />;
    case 'substitution':
      return (
        <PairRows editing={editing} names={[t('ruleEditor.pairFound'), t('ruleEditor.pairSay')]} />
      );
    case 'consistency':
      return (
        <PairRows editing={editing} names={[t('ruleEditor.pairWay'), t('ruleEditor.pairOther')]} />
      );
    case 'occurrence':
      return <OccurrenceFields editing={editing} />;
    case 'conditional':
      return <ConditionalFields editing={editing} />;
    case 'capitalization':
      return <CapitalizationFields editing={editing} />;
    case 'readability':
      return (
        <div className={styles.pair}>
          <SelectField
            label={t('ruleEditor.formula')}
            value={draft.formula}
            choices={[
              { value: 'kandel-moles', label: t('ruleEditor.kandel') },
              { value: 'flesch', label: t('ruleEditor.flesch') },
            ]}
            onChoose={(formula) => change({ formula })}
          />
          <NumberField
            label={t('ruleEditor.least')}
            hint={t('ruleEditor.leastHint')}
            value={draft.least}
            problem={problem('least')}
            onChange={(least) => change({ least })}
          />
        </div>
      );
    case 'length':
      return (
        <div className={styles.pair}>
          <NumberField
            label={t('ruleEditor.longest')}
            value={draft.longest}
            problem={problem('longest')}
            onChange={(longest) => change({ longest })}
          />
          <SelectField
            label={t('ruleEditor.lengthUnit')}
            value={draft.lengthUnit}
            choices={[
              { value: 'sentence-words', label: t('ruleEditor.sentenceWords') },
              { value: 'words', label: t('ruleEditor.words') },
              { value: 'characters', label: t('ruleEditor.characters') },
            ]}
            onChoose={(lengthUnit) => change({ lengthUnit })}
          />
        </div>
      );
    case 'detector':
      return <LimitFields editing={editing} />;
  }
}
