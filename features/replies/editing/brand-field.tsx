import { Field } from '../../../components/field';
import { Segments } from '../../../components/segments';
import { useTranslation } from '../../../components/translation';
import type { Brand } from '../../brands/model';

interface BrandFieldProps {
  /** Null: every brand's. */
  brandId: string | null;
  brands: readonly Brand[];
  onChoose: (brandId: string | null) => void;
}

/** No brand has an empty id. */
const ALL = '';

/** Whose a reply is: one brand's or every brand's. Nothing to choose while there is no brand. */
export function BrandField({ brandId, brands, onChoose }: BrandFieldProps) {
  const { t } = useTranslation();
  const label = t('replies.formScope');
  const choices = [
    ...brands.map(({ id, name }) => ({ value: id, label: name })),
    { value: ALL, label: t('replies.formScopeAll') },
  ];
  const choose = (value: string) => onChoose(value === ALL ? null : value);
  if (brands.length === 0) return null;
  if (brands.length === 1) {
    return <Segments label={label} value={brandId ?? ALL} choices={choices} onChoose={choose} />;
  }
  return (
    <Field label={label}>
      {(control) => (
        <select
          {...control}
          value={brandId ?? ALL}
          onChange={(event) => choose(event.currentTarget.value)}
        >
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
