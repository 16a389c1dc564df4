import { Pin } from 'lucide-react';
import { DotMenu } from '../../../components/dot-menu';
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
  const isPinned = active !== null && !follows;
  const name = active?.name ?? t('shell.noBrand');
  return (
    <DotMenu
      className={styles.brand}
      label={t(isPinned ? 'shell.brandMenuPinned' : 'shell.brandMenu', { name })}
      shown={{ name, color: active?.color ?? null }}
      badge={isPinned && <Pin size={12} strokeWidth={1.5} aria-hidden />}
      choices={brands}
      chosenId={active?.id ?? null}
      otherwise={{ name: t('shell.followPage'), on: follows }}
      onChoose={onChoose}
    />
  );
}
