import { DotMenu } from '../../../components/dot-menu';
import { useTranslation } from '../../../components/translation';
import type { Brand } from '../../brands/model';
import styles from './dashboard-frame.module.css';

interface BrandChoiceProps {
  brands: readonly Brand[];
  /** Null: all of them. */
  chosen: Brand | null;
  onChoose: (brandId: string | null) => void;
}

/** Whose work the dashboard shows. */
export function BrandChoice({ brands, chosen, onChoose }: BrandChoiceProps) {
  const { t } = useTranslation();
  const name = chosen?.name ?? t('dashboard.allBrands');
  return (
    <DotMenu
      className={styles.brand}
      label={t('shell.brandMenu', { name })}
      shown={{ name, color: chosen?.color ?? 'transparent' }}
      choices={brands}
      chosenId={chosen?.id ?? null}
      otherwise={{ name: t('dashboard.allBrands'), on: chosen === null }}
      onChoose={onChoose}
    />
  );
}
