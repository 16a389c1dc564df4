import { Field } from '../../../components/field';
import { Segments } from '../../../components/segments';
import { useTranslation } from '../../../components/translation';
import { type Brand, brandOfAccount } from '../model';
import { AccountFields } from './account-fields';
import { type BrandDraft, isSameAccount } from './brand-draft';
import styles from './brands.module.css';
import { ColorField } from './color-field';

interface BrandFieldsProps {
  draft: BrandDraft;
  /** True once saving was refused because it has no name. */
  nameMissing: boolean;
  /** The other brands, whose accounts are theirs. */
  others: readonly Brand[];
  onChange: (changed: Partial<BrandDraft>) => void;
}

/** What tells a brand from another: name, colour, accounts; and the language of its replies. */
export function BrandFields({ draft, nameMissing, others, onChange }: BrandFieldsProps) {
  const { t } = useTranslation();
  const { languages } = draft;
  return (
    <div className={styles.fields}>
      <Field label={t('brands.name')} problem={nameMissing ? t('brands.needName') : null}>
        {(control) => (
          <input
            {...control}
            dir="auto"
            maxLength={80}
            value={draft.name}
            onChange={(event) => onChange({ name: event.currentTarget.value })}
          />
        )}
      </Field>
      <ColorField color={draft.color} onChange={(color) => onChange({ color })} />
      <Segments
        label={t('brands.language')}
        value={draft.language}
        choices={[
          { value: 'fr', label: t('common.french') },
          { value: 'en', label: t('common.english') },
        ]}
        onChoose={(language) =>
          // the other one stays where both are answered in
          onChange({ language, languages: languages.length > 1 ? languages : [language] })
        }
      />
      <AccountFields
        of="accounts"
        accounts={draft.accounts}
        refusal={(account) => {
          const owner = brandOfAccount(others, account);
          if (owner) return t('brands.accountTaken', { brand: owner.name });
          const isCompetitor = draft.competitors.some((other) => isSameAccount(other, account));
          return isCompetitor ? t('brands.accountIsCompetitor') : null;
        }}
        onChange={(accounts) => onChange({ accounts })}
      />
    </div>
  );
}
