import { Segments } from '../../../../components/segments';
import { SelectField } from '../../../../components/select-field';
import { useTranslation } from '../../../../components/translation';
import type { Brand } from '../../../brands/model';
import type { PlanChoice } from '../../interchange/plan-choice';
import styles from './reading-options.module.css';

type Choice = Omit<PlanChoice, 'brands'>;

interface DestinationFieldsProps {
  choice: Choice;
  brands: readonly Brand[];
  onChange: (choice: Choice) => void;
}

/** Where replies go, and what happens to those that the library has already. */
export function DestinationFields({ choice, brands, onChange }: DestinationFieldsProps) {
  const { t } = useTranslation();
  const { owner, state, policy } = choice;
  return (
    <div className={styles.options}>
      <SelectField
        label={t('importing.brand')}
        value={owner.brandId ?? ''}
        choices={[
          { value: '', label: t('importing.everyBrand') },
          ...brands.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChoose={(chosen) =>
          onChange({ ...choice, owner: { ...owner, brandId: chosen === '' ? null : chosen } })
        }
      />
      <Segments
        label={t('importing.state')}
        value={state}
        choices={[
          { value: 'approved', label: t('importing.approved') },
          { value: 'draft', label: t('importing.draft') },
        ]}
        onChoose={(next) => onChange({ ...choice, state: next })}
      />
      <SelectField
        label={t('importing.clash')}
        value={policy}
        choices={[
          { value: 'update', label: t('importing.update') },
          { value: 'beside', label: t('importing.beside') },
          { value: 'skip', label: t('importing.skip') },
        ]}
        onChoose={(next) => onChange({ ...choice, policy: next })}
      />
      <SelectField
        label={t('importing.language')}
        hint={t('importing.languageHint')}
        value={owner.language}
        choices={[
          { value: 'fr', label: t('common.french') },
          { value: 'en', label: t('common.english') },
        ]}
        onChoose={(next) => onChange({ ...choice, owner: { ...owner, language: next } })}
      />
    </div>
  );
}
