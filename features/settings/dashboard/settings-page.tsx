import page from '../../../components/page.module.css';
import { PageHead } from '../../../components/page-head';
import { useTranslation } from '../../../components/translation';
import type { NetworkId } from '../../../networks/contract';
import { NoticeSettings } from '../../crisis/notices/panel/notice-settings';
import { ShieldPart } from '../../crisis/shield/dashboard/shield-part';
import { KeptDraftsPart } from '../../drafts/dashboard/kept-drafts-part';
import { FeedFiguresSwitch } from '../../engagement/feed/panel/feed-figures-switch';
import { LanguageToolSettings } from '../../tone/languagetool/dashboard/languagetool-settings';
import type { Settings } from '../model';
import { AgentName } from '../panel/agent-name';
import { LookChoices } from '../panel/look-choices';
import { NetworkSettings } from '../panel/network-settings';
import { ShortcutSettings } from '../panel/shortcut-settings';
import { useSettingsChange } from '../panel/use-settings-change';
import { AlikeSettings } from './alike-settings';
import { PanelWidth } from './panel-width';
import styles from './settings-page.module.css';

const NETWORKS: readonly NetworkId[] = ['facebook', 'instagram', 'linkedin', 'x'];

interface SettingsPageProps {
  settings: Settings;
  /** Names that sign for the brands. */
  agents: readonly string[];
}

/** Everything the person can choose; each choice holds at once. */
export function SettingsPage({ settings, agents }: SettingsPageProps) {
  const { t } = useTranslation();
  const change = useSettingsChange();
  return (
    <div className={page.sheet}>
      <PageHead title={t('dashboard.settings')} line={t('preferences.line')} />
      <div className={styles.pair}>
        <LookChoices
          settings={settings}
          words={{ language: 'preferences.language', themePage: 'preferences.themePage' }}
          change={change}
        />
        <AgentName name={settings.agentName} offered={agents} change={change} />
      </div>
      <section className={page.part}>
        <div className={page.partHead}>
          <h2>{t('settings.networks')}</h2>
          <p>{t('settings.networksHint')}</p>
        </div>
        <div className={styles.networks}>
          {NETWORKS.map((network) => (
            <div key={network} className={styles.network}>
              <NetworkSettings network={network} settings={settings} change={change} />
              {settings.networks[network] && settings.panel[network].shownIn !== 'side-panel' && (
                <PanelWidth
                  key={settings.panel[network].width}
                  network={network}
                  width={settings.panel[network].width}
                  onWidth={(width) =>
                    change((stored) => ({
                      ...stored,
                      panel: { ...stored.panel, [network]: { ...stored.panel[network], width } },
                    }))
                  }
                />
              )}
            </div>
          ))}
        </div>
      </section>
      <section className={`${page.part} ${styles.shortcuts}`}>
        <h2>{t('palette.switches')}</h2>
        <ShortcutSettings shortcuts={settings.shortcuts} change={change} />
      </section>
      <section className={`${page.part} ${styles.shortcuts}`}>
        <h2>{t('figures.title')}</h2>
        <FeedFiguresSwitch isOn={settings.feedFigures} change={change} />
      </section>
      <section className={`${page.part} ${styles.shortcuts}`}>
        <h2>{t('notices.title')}</h2>
        <NoticeSettings
          notices={settings.notices}
          onChange={(changed) =>
            change((stored) => ({ ...stored, notices: { ...stored.notices, ...changed } }))
          }
        />
      </section>
      <ShieldPart
        shield={settings.shield}
        onChange={(changed) =>
          change((stored) => ({ ...stored, shield: { ...stored.shield, ...changed } }))
        }
      />
      <AlikeSettings settings={settings} change={change} />
      <KeptDraftsPart
        isOn={settings.keepDrafts}
        onSwitch={(keepDrafts) => change((stored) => ({ ...stored, keepDrafts }))}
      />
      <LanguageToolSettings
        address={settings.languageToolAddress}
        onAddress={(languageToolAddress) =>
          change((stored) => ({ ...stored, languageToolAddress }))
        }
      />
      <section className={`${page.part} ${styles.terms}`}>
        <h2>{t('preferences.linkedinTitle')}</h2>
        <p>{t('preferences.linkedinText')}</p>
        <p>{t('preferences.linkedinChoice')}</p>
      </section>
    </div>
  );
}
