import { readMirroredSettings, watchMirroredSettings } from '../../features/settings/mirror';
import type { PageSettings } from '../../features/settings/model';
import type { NetworkId } from '../../networks/contract';

/**
 * Firefox opens its sidebar only in the very turn of a click, when no setting can be awaited (MDN, sidebarAction.toggle).
 * Which networks are shown there is therefore also kept where it is read at once; its background is a page, so it has
 * localStorage.
 */
const KEY = 'in-sidebar';

/** Keeps the choice in step with the settings for as long as the background lives. */
export function followSidebarChoice(): void {
  const keep = ({ panel }: PageSettings): void => {
    const chosen = Object.entries(panel).filter(([, { shownIn }]) => shownIn === 'side-panel');
    localStorage.setItem(KEY, chosen.map(([network]) => network).join(' '));
  };
  watchMirroredSettings(keep, new AbortController().signal);
  readMirroredSettings().then(keep, (error: unknown) =>
    console.error('the settings could not be read', error),
  );
}

/** Whether the person chose the sidebar for this network. */
export function isInSidebar(network: NetworkId): boolean {
  return (localStorage.getItem(KEY) ?? '').split(' ').includes(network);
}
