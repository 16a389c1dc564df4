import { ChevronDown } from 'lucide-react';
import { BrandDot } from '../../../components/brand-dot';
import { Menu, MenuChoice, MenuRule } from '../../../components/menu';
import text from '../../../components/text.module.css';
import { useTranslation } from '../../../components/translation';
import type { Brand } from '../model';
import styles from './brand-menu.module.css';

interface BrandMenuProps {
  brands: readonly Brand[];
  active: Brand | null;
  /** True while the brand follows the page's account. */
  follows: boolean;
  /** Null: follow the page's account. */
  onChoose: (brandId: string | null) => void;
}

/** Whose replies are used, and the others one could speak for. */
export function BrandMenu({ brands, active, follows, onChoose }: BrandMenuProps) {
  const { t } = useTranslation();
  const name = active?.name ?? t('shell.noBrand');
  return (
    <Menu
      align="start"
      trigger={
        <button type="button" className={styles.brand} aria-label={t('shell.brandMenu', { name })}>
          {active !== null && <BrandDot color={active.color} />}
          <span className={text.clip}>{name}</span>
          <ChevronDown size={16} strokeWidth={1.5} aria-hidden />
        </button>
      }
    >
      {brands.map((brand) => (
        <MenuChoice
          key={brand.id}
          icon={<BrandDot color={brand.color} />}
          on={brand.id === active?.id}
          onChoose={() => onChoose(brand.id)}
        >
          {brand.name}
        </MenuChoice>
      ))}
      <MenuRule />
      <MenuChoice on={follows} onChoose={() => onChoose(null)}>
        {t('shell.followPage')}
      </MenuChoice>
    </Menu>
  );
}
