import { Segments } from '../../../components/segments';
import { Switch } from '../../../components/switch';
import text from '../../../components/text.module.css';
import { useTranslation } from '../../../components/translation';
import type { NetworkId } from '../../../networks/contract';
import type { PanelPlace, Settings } from '../model';
import styles from './settings-view.module.css';

interface NetworkSettingsProps {
  network: NetworkId;
  settings: Settings;
  change: (from: (stored: Settings) => Settings) => void;
}

/** One network: whether Vigie works there at all, where the panel shows and on which side. */
export function NetworkSettings({ network, settings, change }: NetworkSettingsProps) {
  const { t } = useTranslation();
  const on = settings.networks[network];
  const place = settings.panel[network];
  const name = t(`common.${network}`);
  const put = (changed: Partial<PanelPlace>) =>
    change((stored) => ({
      ...stored,
      panel: { ...stored.panel, [network]: { ...stored.panel[network], ...changed } },
    }));
  return (
    <div className={styles.network}>
      <Switch
        label={name}
        on={on}
        onChange={(next) =>
          change((stored) => ({ ...stored, networks: { ...stored.networks, [network]: next } }))
        }
      />
      {on && (
        <div className={styles.more}>
          <Segments
            label={t('settings.shownIn', { network: name })}
            value={place.shownIn === 'ask' ? '' : place.shownIn}
            choices={[
              { value: 'page', label: t('settings.shownInPage') },
              { value: 'side-panel', label: t('settings.shownInSide') },
            ]}
            onChoose={(shownIn) => {
              if (shownIn !== '') put({ shownIn });
            }}
          />
          {network === 'linkedin' && (
            <p className={text.hint}>
              {t('settings.linkedinNote')}
              {place.shownIn === 'ask' && ` ${t('settings.linkedinAsk')}`}
            </p>
          )}
          {place.shownIn === 'page' && (
            <Segments
              label={t('settings.side', { network: name })}
              value={place.side}
              choices={[
                { value: 'left', label: t('settings.sideLeft') },
                { value: 'right', label: t('settings.sideRight') },
              ]}
              onChoose={(side) => put({ side })}
            />
          )}
        </div>
      )}
    </div>
  );
}
