import { ChevronDown } from 'lucide-react';
import { BrandDot } from '../../../components/brand-dot';
import { Menu, MenuChoice, MenuRule } from '../../../components/menu';
import text from '../../../components/text.module.css';
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
    <Menu
      align="start"
      trigger={
        <button type="button" className={styles.brand} aria-label={t('shell.brandMenu', { name })}>
          <BrandDot color={chosen?.color ?? 'transparent'} />
          <span className={text.clip}>{name}</span>
          <ChevronDown size={16} strokeWidth={1.5} aria-hidden />
        </button>
      }
    >
      {brands.map((brand) => (
        <MenuChoice
          key={brand.id}
          icon={<BrandDot color={brand.color} />}
          on={brand.id === chosen?.id}
          onChoose={() => onChoose(brand.id)}
        >
          {brand.name}
        </MenuChoice>
      ))}
      <MenuRule />
      <MenuChoice on={chosen === null} onChoose={() => onChoose(null)}>
        {t('dashboard.allBrands')}
      </MenuChoice>
    </Menu>
  );
}
