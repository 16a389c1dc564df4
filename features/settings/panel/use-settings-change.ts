import { useNotice } from '../../../components/notices';
import { useTranslation } from '../../../components/translation';
import type { Settings } from '../model';
import { changeSettings } from '../records';

/** Changes settings at once, from what is stored; said only when it could not be stored. */
export function useSettingsChange(): (from: (stored: Settings) => Settings) => void {
  const say = useNotice();
  const { t } = useTranslation();
  return (from) => {
    changeSettings(from).catch(() => say({ severity: 'serious', text: t('settings.saveFailed') }));
  };
}
