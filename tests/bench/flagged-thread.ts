import { setTimeout as wait } from 'node:timers/promises';
import { type BenchBrowser, startBrowser } from './browser.ts';
import { rounded } from './measures.ts';
import { storedKeys } from './records.ts';
import type { BenchRow } from './row.ts';
import type { BenchPart } from './setting.ts';
import { startBenchSite } from './site.ts';
import { attach, evaluateIn } from './tab.ts';
import { type OwnTask, tracePagesAndOwn } from './trace.ts';

const COMMENTS = 10_000;
/** Every hundredth is flagged: three in 240 would be one in eighty. */
const GRAVE_EVERY = 100;
/** Traced together: the browser's buffer doesn't hold more. */
const PART = 1_000;
const BATCH = 50;
const PAUSE = 20;
/** Milliseconds after which comments that weren't judged won't be. */
const PATIENCE = 180_000;
/** Milliseconds: what browsers call a long task. */
const LONGEST = 50;

/**
 * Ten thousand comments on one page with all that judging leads to: every hundredth flagged and marked, insults covered,
 * the panel open on its alerts.
 */
export const rows: BenchPart = async ({ extension }) => {
  const site = await startBenchSite();
  const browser = await startBrowser(extension, site.chromiumArgs);
  try {
    await raiseShield(browser);
    const tab = await browser.openTab();
    await tab.go(`https://x.com/lignes/status/1000000?grave=${GRAVE_EVERY}`);
    await tab.evaluate(`loadReplies(0, ${BATCH}, ${PAUSE})`);
    await openAlerts(browser);
    const inPages: OwnTask[] = [];
    const own: OwnTask[] = [];
    for (let loaded = PART; loaded <= COMMENTS; loaded += PART) {
      const traced = await tracePagesAndOwn(browser.devtools, browser.origin, async () => {
        await tab.evaluate(`loadReplies(${PART}, ${BATCH}, ${PAUSE})`);
        await untilJudged(browser, loaded);
      });
      inPages.push(...traced.inPages);
      own.push(...traced.own);
    }
    const flags = (await storedKeys(browser, 'flags')).size;
    return [
      longestRow('in the page', inPages),
      longestRow('in the panel, its alerts in sight,', own),
      {
        name: `comments flagged of ${COMMENTS} judged, one in ${GRAVE_EVERY} being grave`,
        value: flags,
        unit: 'flags',
        floor: COMMENTS / GRAVE_EVERY,
        ratio: rounded((flags * GRAVE_EVERY) / COMMENTS),
        budget: 'ratio = 1',
        ok: flags === COMMENTS / GRAVE_EVERY,
      },
    ];
  } finally {
    await browser.close();
    site.close();
  }
};

async function untilJudged(browser: BenchBrowser, comments: number): Promise<void> {
  const end = performance.now() + PATIENCE;
  while ((await storedKeys(browser, 'judgements')).size < comments) {
    if (performance.now() > end) throw new Error('not every comment was judged');
    await wait(500);
  }
  // what follows from the last of them: marks, and the list in the panel
  await wait(1_000);
}

function longestRow(where: string, tasks: readonly OwnTask[]): BenchRow {
  if (tasks.length === 0) throw new Error(`no task was seen ${where}`);
  const longest = Math.max(...tasks.map(({ cpu }) => cpu));
  return {
    name: `longest task ${where} while ${COMMENTS} comments come, are judged and marked`,
    value: rounded(longest),
    unit: 'ms CPU',
    floor: null,
    ratio: null,
    budget: `value ≤ ${LONGEST}`,
    ok: longest <= LONGEST,
  };
}

async function inWorker(browser: BenchBrowser, expression: string): Promise<void> {
  const worker = await browser.target('service_worker', browser.origin);
  await evaluateIn(browser.devtools, await attach(browser.devtools, worker), expression);
}

/** As the settings page does, past its code. */
const raiseShield = (browser: BenchBrowser): Promise<void> =>
  inWorker(
    browser,
    `new Promise((resolve, reject) => {
      const opening = indexedDB.open('vigie');
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        const writing = opening.result.transaction('settings', 'readwrite');
        writing.objectStore('settings').put({
          key: 'settings', value: { shield: { isOn: true, breakAfter: 45 } }, updatedAt: 1,
        });
        writing.oncomplete = () => { opening.result.close(); resolve(null); };
        writing.onerror = () => reject(writing.error);
      };
    })`,
  );

/** Opens the panel in the page, at its alerts. */
async function openAlerts(browser: BenchBrowser): Promise<void> {
  await inWorker(
    browser,
    `chrome.tabs.query({ url: 'https://x.com/*' }).then(([tab]) =>
      chrome.tabs.sendMessage(tab.id, { vigie: 'toggle-panel' }).catch(() => null)).then(() => null)`,
  );
  const panel = await attach(
    browser.devtools,
    await browser.target('iframe', `${browser.origin}/sidepanel.html`),
  );
  await evaluateIn(
    browser.devtools,
    panel,
    `new Promise((resolve) => {
      const look = () => {
        const alerts = document.querySelector('nav .lucide-flag')?.closest('button');
        if (!alerts) return setTimeout(look, 50);
        alerts.click();
        resolve(null);
      };
      look();
    })`,
  );
  await wait(1_000);
}
