import { Switch } from '../../../../components/switch';
import { useTranslation } from '../../../../components/translation';
import type { Settings } from '../../../settings/model';

interface FeedFiguresSwitchProps {
  isOn: boolean;
  change: (change: (settings: Settings) => Settings) => void;
}

/** Whether a small curve stands beside each post in the networks' pages. */
export function FeedFiguresSwitch({ isOn, change }: FeedFiguresSwitchProps) {
  const { t } = useTranslation();
  return (
    <Switch
      label={t('figures.switch')}
      hint={t('figures.switchHint')}
      on={isOn}
      onChange={(feedFigures) => change((settings) => ({ ...settings, feedFigures }))}
    />
  );
}
