import '../../assets/tokens.css';
import '../../assets/base.css';
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { resolveLanguage, TranslationProvider } from '../../components/translation';
import { keepShortcuts } from '../../features/replies/background';
import { Refused } from '../../features/shell/panel/refused';
import type { LinePort } from '../../messaging/line-port';
import { clientOver, connectToPage } from '../../messaging/page-client';
import { strictDatabase } from '../../storage/database';
import { followTab } from './follow-tab';
import { openBrowserPanel } from './open-browser-panel';
import { Panel } from './panel';

const root = createRoot(document.body.appendChild(document.createElement('div')));

/**
 * Draws the panel and keeps its line to the page.
 * @param offered the line that the content script hands over, where the panel cannot open one itself (Firefox)
 */
export function showPanel(framed: boolean, offered: Promise<LinePort> | null): void {
  keepShortcuts();
  // Taken now: after an update under us the browser refuses to say.
  const { version } = browser.runtime.getManifest();
  // While the first frame is drawn; why it can't be opened is said by the panel (useStorageTrouble).
  strictDatabase.open().catch((error: unknown) => console.error('the database is closed', error));
  const connect = offered === null ? connectToPage : async () => clientOver(await offered);
  followTab(framed, connect, (line) => {
    root.render(
      <Panel line={line} framed={framed} version={version} openBrowserPanel={openBrowserPanel} />,
    );
  });
}

/** Says that this copy of the panel was not opened by Vigie. */
export function refuse(): void {
  root.render(
    <TranslationProvider language={resolveLanguage('browser', navigator.languages)}>
      <Refused />
    </TranslationProvider>,
  );
}
