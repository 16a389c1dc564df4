import { setTimeout as wait } from 'node:timers/promises';
import { startBrowser } from './browser.ts';
import { placeButton } from './panel-place.ts';
import { attach, evaluateIn } from './tab.ts';

/** What stands on the panel's screen, as `pages/panel-clock.ts` notes it. */
type Sign = 'anything' | 'brand' | 'replies' | 'counters';

interface OpenPanel {
  /** Milliseconds from the click in the page until all that was asked for was painted. */
  took: number;
  /** Milliseconds from the click on the post's place until its counters were painted. */
  showCounters(): Promise<number>;
}

/** A page of the bench's with Vigie's handle at its edge. */
export interface PanelTab {
  stopWorker(): Promise<void>;
  wakeWorker(): Promise<void>;
  open(signs: readonly Sign[]): Promise<OpenPanel>;
  shut(): Promise<void>;
  close(): Promise<void>;
}

/** Sends what the toolbar button sends. */
const TOGGLE = `chrome.tabs.query({ url: 'https://x.com/*' }).then(([tab]) =>
  chrome.tabs.sendMessage(tab.id, { vigie: 'toggle-panel' }).catch(() => null)).then(() => null)`;

const WORKER = '/background.js';
const PANEL = '/sidepanel.html';

export async function startPanelTab(extension: string, args: readonly string[]): Promise<PanelTab> {
  const browser = await startBrowser(extension, args);
  const { devtools } = browser;
  const tab = await browser.openTab();
  await tab.go('https://x.com/lignes/status/1000000');
  await tab.evaluate(`loadReplies(20, 10, 10)`);
  await tab.evaluate(`addEventListener('click', () => { window.clickedAt = Date.now(); }, true)`);
  await wait(2000);

  const inWorker = async (expression: string): Promise<void> => {
    const session = await attach(devtools, await browser.target('service_worker', WORKER));
    await evaluateIn(devtools, session, expression);
    await devtools.send('Target.detachFromTarget', { sessionId: session });
  };
  const shownAt = async (session: string, sign: Sign): Promise<number> => {
    for (let tries = 0; tries < 200; tries += 1) {
      const at = await evaluateIn<number | null>(
        devtools,
        session,
        `globalThis.shown?.${sign} || null`,
      );
      if (at) return at;
      await wait(25);
    }
    throw new Error(`the panel showed no ${sign} in 5 s`);
  };

  return {
    async stopWorker() {
      const targetId = await browser.target('service_worker', WORKER);
      await devtools.send('Target.closeTarget', { targetId });
    },
    wakeWorker: () => inWorker('null'),
    async open(signs) {
      const [x, y] = await tab.evaluate<[number, number]>(
        '[document.documentElement.clientWidth - 10, innerHeight * 0.4 + 28]',
      );
      await tab.click(x, y);
      const session = await attach(devtools, await browser.target('iframe', PANEL));
      const times = [];
      for (const sign of signs) times.push(await shownAt(session, sign));
      const clickedAt = await tab.evaluate<number>('clickedAt');
      return {
        took: Math.max(...times) - clickedAt,
        async showCounters() {
          const asked = await evaluateIn<number>(
            devtools,
            session,
            `(${placeButton('post')}.click(), Date.now())`,
          );
          return (await shownAt(session, 'counters')) - asked;
        },
      };
    },
    async shut() {
      await tab.evaluate(`document.querySelector('iframe')?.remove()`);
      // with a stopped worker the panel's own answer has started it again
      await inWorker(TOGGLE);
      await wait(300);
    },
    close: () => browser.close(),
  };
}
