import { useNotice } from '../../../../components/notices';
import { useTranslation } from '../../../../components/translation';

/** Stores something that was pressed and says so with the way back, or that it could not be stored. */
export function useSettling(): (
  work: Promise<() => Promise<unknown>>,
  told: string,
) => Promise<void> {
  const say = useNotice();
  const { t } = useTranslation();
  return async (work, told) => {
    const failed = () => say({ severity: 'serious', text: t('surge.notStored') });
    try {
      const takeBack = await work;
      const run = () => void takeBack().catch(failed);
      say({ severity: 'done', text: told, action: { label: t('common.undo'), run } });
    } catch {
      failed();
    }
  };
}
