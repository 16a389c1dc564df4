import { Field } from '../../../components/field';
import { useTranslation } from '../../../components/translation';
import type { Brand } from '../../brands/model';
import type { Playbook } from '../playbook-file';
import type { Destination } from '../records';

/** Where a playbook most likely belongs: the brand that it was written from, else one of its name, else a new one. */
export function likelyDestination(brands: readonly Brand[], { brand }: Playbook): Destination {
  const name = brand.name.toLowerCase();
  const known =
    brands.find(({ id }) => id === brand.id) ??
    brands.find((other) => other.name.toLowerCase() === name);
  return known === undefined ? 'new' : { brandId: known.id };
}

interface DestinationFieldProps {
  playbook: Playbook;
  brands: readonly Brand[];
  value: Destination;
  onChoose: (destination: Destination) => void;
}

/** Whose the playbook becomes. */
export function DestinationField({ playbook, brands, value, onChoose }: DestinationFieldProps) {
  const { t } = useTranslation();
  return (
    <Field label={t('playbook.destination')}>
      {(control) => (
        <select
          {...control}
          value={value === 'new' ? 'new' : value.brandId}
          onChange={({ currentTarget }) =>
            onChoose(currentTarget.value === 'new' ? 'new' : { brandId: currentTarget.value })
          }
        >
          <option value="new">{t('playbook.newBrand', { name: playbook.brand.name })}</option>
          {brands.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
