import type { ReactNode } from 'react';
import type { PanelPlace as Dock, Settings } from '../../features/settings/model';
import { changeSettings } from '../../features/settings/records';
import { LinkedinConsent } from '../../features/shell/panel/linkedin-consent';
import { Moved } from '../../features/shell/panel/moved';
import { SwitchedOff } from '../../features/shell/panel/switched-off';
import type { PageView } from '../../messaging/panel-port';
import type { NetworkId } from '../../networks/contract';
import type { PanelRoomProps } from './panel-room';

const withPlace =
  (network: NetworkId, shownIn: Dock['shownIn']) =>
  (stored: Settings): Settings => ({
    ...stored,
    panel: { ...stored.panel, [network]: { ...stored.panel[network], shownIn } },
  });

/** What has to be settled before the panel may work on this network; null when nothing has. */
export function blockedPlace(props: PanelRoomProps & { view: PageView | null }): ReactNode | null {
  const { view, framed, settings, openBrowserPanel } = props;
  if (view === null) return null;
  const { network } = view;
  const { shownIn } = settings.panel[network];
  if (!settings.networks[network]) {
    const on = (stored: Settings): Settings => ({
      ...stored,
      networks: { ...stored.networks, [network]: true },
    });
    return <SwitchedOff network={network} onSwitchOn={() => void changeSettings(on)} />;
  }
  if (!framed || shownIn === 'page') return null;
  const here = () => void changeSettings(withPlace(network, 'page'));
  if (shownIn === 'side-panel') return <Moved onHere={here} />;
  const aside = async () => {
    // opened first: the browser wants it in answer to the click
    const opened = await openBrowserPanel();
    await changeSettings(withPlace(network, 'side-panel'));
    return opened;
  };
  return <LinkedinConsent onSidePanel={aside} onHere={here} />;
}
