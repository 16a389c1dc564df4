import { Switch } from '../../../components/switch';
import { useTranslation } from '../../../components/translation';
import type { Settings } from '../model';

interface ShortcutSettingsProps {
  shortcuts: Settings['shortcuts'];
  change: (from: (stored: Settings) => Settings) => void;
}

/** What a slash does in a network's reply box. */
export function ShortcutSettings({ shortcuts, change }: ShortcutSettingsProps) {
  const { t } = useTranslation();
  const put = (changed: Partial<Settings['shortcuts']>) =>
    change((stored) => ({ ...stored, shortcuts: { ...stored.shortcuts, ...changed } }));
  return (
    <>
      <Switch
        label={t('palette.list')}
        hint={t('palette.listHint')}
        on={shortcuts.list}
        onChange={(list) => put({ list })}
      />
      <Switch
        label={t('palette.expand')}
        hint={t('palette.expandHint')}
        on={shortcuts.expand}
        onChange={(expand) => put({ expand })}
      />
    </>
  );
}
