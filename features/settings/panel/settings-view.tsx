import { ExternalLink, Lock } from 'lucide-react';
import { Button } from '../../../components/button';
import { Switch } from '../../../components/switch';
import text from '../../../components/text.module.css';
import { useTranslation } from '../../../components/translation';
import type { NetworkId } from '../../../networks/contract';
import { NoticeSettings } from '../../crisis/notices/panel/notice-settings';
import { ShieldSettings } from '../../crisis/shield/panel/shield-settings';
import { FeedFiguresSwitch } from '../../engagement/feed/panel/feed-figures-switch';
import type { Settings } from '../model';
import { AgentName } from './agent-name';
import { LookChoices } from './look-choices';
import { NetworkSettings } from './network-settings';
import styles from './settings-view.module.css';
import { ShortcutSettings } from './shortcut-settings';
import { useSettingsChange } from './use-settings-change';

const NETWORKS: readonly NetworkId[] = ['facebook', 'instagram', 'linkedin', 'x'];

interface SettingsViewProps {
  settings: Settings;
  /** Names that sign for the active brand. */
  agents: readonly string[];
  onDashboard: () => void;
}

/** Everything that can be chosen in the panel; each choice holds at once. */
export function SettingsView({ settings, agents, onDashboard }: SettingsViewProps) {
  const { t } = useTranslation();
  const change = useSettingsChange();
  return (
    <div className={styles.view}>
      <h2>{t('settings.title')}</h2>
      <LookChoices
        settings={settings}
        words={{ language: 'settings.language', themePage: 'settings.themePage' }}
        change={change}
      />
      <AgentName name={settings.agentName} offered={agents} change={change} />
      <section>
        <h3>{t('settings.networks')}</h3>
        <p className={text.hint}>{t('settings.networksHint')}</p>
        {NETWORKS.map((network) => (
          <NetworkSettings key={network} network={network} settings={settings} change={change} />
        ))}
      </section>
      <section>
        <h3>{t('palette.switches')}</h3>
        <ShortcutSettings shortcuts={settings.shortcuts} change={change} />
        <Switch
          label={t('counter.setting')}
          hint={t('counter.settingHint')}
          on={settings.draftCounter}
          onChange={(draftCounter) => change((stored) => ({ ...stored, draftCounter }))}
        />
      </section>
      <section>
        <h3>{t('figures.title')}</h3>
        <FeedFiguresSwitch isOn={settings.feedFigures} change={change} />
      </section>
      <section>
        <h3>{t('notices.title')}</h3>
        <NoticeSettings
          notices={settings.notices}
          onChange={(changed) =>
            change((stored) => ({ ...stored, notices: { ...stored.notices, ...changed } }))
          }
        />
      </section>
      <section>
        <h3>{t('shield.title')}</h3>
        <ShieldSettings
          shield={settings.shield}
          onChange={(changed) =>
            change((stored) => ({ ...stored, shield: { ...stored.shield, ...changed } }))
          }
        />
      </section>
      <div>
        <Button
          icon={<ExternalLink size={16} strokeWidth={1.5} aria-hidden />}
          onClick={onDashboard}
        >
          {t('shell.dashboard')}
        </Button>
      </div>
      <p className={styles.local}>
        <Lock size={16} strokeWidth={1.5} aria-hidden />
        {t(settings.languageToolAddress === null ? 'settings.local' : 'languageTool.local')}
      </p>
    </div>
  );
}
