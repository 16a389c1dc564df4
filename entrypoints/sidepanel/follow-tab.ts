import { browser } from 'wxt/browser';
import type { PageClient } from '../../messaging/page-client';

/** The panel's line to a page: `none` where the tab holds no network's page. */
export type Line =
  | { state: 'connecting' | 'none' }
  | { state: 'open'; client: PageClient }
  | { state: 'ended'; why: 'gone' | 'updated' };

/**
 * Keeps a line to the page beside the panel and tells each change.
 * In a frame there is one page, and the end is the end. The browser's side panel outlives pages:
 * it takes the line up again when another tab comes to the front or the page has loaded anew.
 * @param open rejects where there is no page to speak to
 */
export function followTab(
  framed: boolean,
  open: () => Promise<PageClient>,
  tell: (line: Line) => void,
): void {
  let current: PageClient | null = null;

  const connect = async (): Promise<void> => {
    const before = current;
    current = null;
    before?.close();
    const client = await open().catch(() => null);
    if (client === null) return tell({ state: 'none' });
    current = client;
    client.onEnd((why) => {
      if (current !== client) return;
      current = null;
      tell(framed || why === 'updated' ? { state: 'ended', why } : { state: 'none' });
    });
    if (current === client) tell({ state: 'open', client });
  };

  tell({ state: 'connecting' });
  void connect();
  if (framed) return;
  browser.tabs.onActivated.addListener(() => void connect());
  browser.tabs.onUpdated.addListener((_id, change, tab) => {
    if (tab.active && change.status === 'complete') void connect();
  });
}
