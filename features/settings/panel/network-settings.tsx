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
  const spot = spotOf(place);
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
            label={t('settings.place', { network: name })}
            value={spot}
            choices={[
              { value: 'left', label: t('settings.placeLeft') },
              { value: 'right', label: t('settings.placeRight') },
              { value: 'browser', label: t('settings.placeBrowser') },
            ]}
            onChoose={(next) => {
              if (next === 'browser') put({ shownIn: 'side-panel' });
              else if (next !== 'unasked') put({ shownIn: 'page', side: next });
            }}
          />
          {network === 'linkedin' && (
            <p className={text.hint}>
              {t('settings.linkedinNote')}
              {place.shownIn === 'ask' && ` ${t('settings.linkedinAsk')}`}
            </p>
          )}
        </div>
      )}
    </div>
  );
}

/** The panel's place as one choice: a side of the page, or the browser's own panel; none before LinkedIn's question. */
function spotOf({ shownIn, side }: PanelPlace): 'left' | 'right' | 'browser' | 'unasked' {
  if (shownIn === 'ask') return 'unasked';
  return shownIn === 'page' ? side : 'browser';
}
