import { useNotice } from '../../../components/notices';
import { useTranslation } from '../../../components/translation';
import type { TakeBack } from '../../../storage/write-rows';

/** Says what a change came to, with the way back, or that it could not be stored. */
export function useToldChange(): (work: Promise<TakeBack>, text: string) => Promise<void> {
  const say = useNotice();
  const { t } = useTranslation();
  return async (work, text) => {
    const failed = () => say({ severity: 'serious', text: t('rules.changeFailed') });
    try {
      const takeBack = await work;
      const action = { label: t('common.undo'), run: () => void takeBack().catch(failed) };
      say({ severity: 'done', text, action });
    } catch {
      failed();
    }
  };
}
