import { ChoiceChips } from '../../../components/choice-chips';
import { SelectField } from '../../../components/select-field';
import { Switch } from '../../../components/switch';
import text from '../../../components/text.module.css';
import { useTranslation } from '../../../components/translation';
import type { NetworkId, Purpose } from '../../../networks/contract';
import type { Brand } from '../../brands/model';
import styles from './editor.module.css';
import { PURPOSE_NAMES } from './scope-words';
import type { RuleEditing } from './use-rule-editing';

const NETWORKS: readonly NetworkId[] = ['facebook', 'instagram', 'linkedin', 'x'];
const PURPOSES: readonly Purpose[] = ['reply', 'comment', 'post', 'message'];

/** Whose rule it is, and which texts it looks at. */
export function WhereFields(props: { editing: RuleEditing; brands: readonly Brand[] }) {
  const { t } = useTranslation();
  const { draft, change } = props.editing;
  const { scope } = draft;
  const narrow = (changed: Partial<typeof scope>) => change({ scope: { ...scope, ...changed } });
  return (
    <section className={styles.part} aria-label={t('ruleEditor.whereTitle')}>
      <h2>{t('ruleEditor.whereTitle')}</h2>
      <SelectField
        label={t('ruleEditor.brand')}
        value={draft.brandId ?? ''}
        choices={[
          { value: '', label: t('rules.everyBrand') },
          ...props.brands.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChoose={(id) => change({ brandId: id || null })}
      />
      <ChoiceChips
        label={t('ruleEditor.languages')}
        choices={[
          { value: 'fr', label: t('common.french') },
          { value: 'en', label: t('common.english') },
        ]}
        chosen={scope.languages}
        onChoose={(languages) => narrow({ languages })}
      />
      <ChoiceChips
        label={t('ruleEditor.networks')}
        choices={NETWORKS.map((value) => ({ value, label: t(`common.${value}`) }))}
        chosen={scope.networks}
        onChoose={(networks) => narrow({ networks })}
      />
      <ChoiceChips
        label={t('ruleEditor.purposes')}
        choices={PURPOSES.map((value) => ({ value, label: t(PURPOSE_NAMES[value]) }))}
        chosen={scope.purposes}
        onChoose={(purposes) => narrow({ purposes })}
      />
      <p className={text.hint}>{t('ruleEditor.whereHint')}</p>
      <Switch
        label={t('ruleEditor.incidentOnly')}
        on={scope.incidentOnly}
        onChange={(incidentOnly) => narrow({ incidentOnly })}
      />
    </section>
  );
}
