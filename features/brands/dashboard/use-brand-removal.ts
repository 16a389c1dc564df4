import { useNotice } from '../../../components/notices';
import { useTranslation } from '../../../components/translation';
import type { Brand } from '../model';
import { removeBrand, restoreBrand } from '../records';

/** Takes a brand away, and offers it back. */
export function useBrandRemoval(): (brand: Brand) => void {
  const say = useNotice();
  const { t } = useTranslation();
  const orSay = (work: Promise<unknown>) =>
    void work.catch(() => say({ severity: 'serious', text: t('brands.saveFailed') }));
  return (brand) => {
    const undo = { label: t('common.undo'), run: () => orSay(restoreBrand(brand.id)) };
    const tell = () =>
      say({
        severity: 'done',
        text: t('brands.removed', { name: brand.name }),
        action: undo,
      });
    orSay(removeBrand(brand.id).then(tell));
  };
}
