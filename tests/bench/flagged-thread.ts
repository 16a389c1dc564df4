import { setTimeout as wait } from 'node:timers/promises';
import { type BenchBrowser, startBrowser } from './browser.ts';
import { longestRow } from './longest-row.ts';
import { rounded } from './measures.ts';
import { inWorker, openPanelAt } from './panel-place.ts';
import { storedKeys } from './records.ts';
import type { BenchPart } from './setting.ts';
import { startBenchSite } from './site.ts';
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
/** What leads to the tasks that are measured. */
const COMING = `while ${COMMENTS} comments come, are judged and marked`;

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
    await openPanelAt(browser, 'alerts');
    await wait(1_000);
    const inPages: OwnTask[] = [];
    const own: OwnTask[] = [];
    for (let loaded = PART; loaded <= COMMENTS; loaded += PART) {
      const traced = await tracePagesAndOwn(browser.devtools, browser.origin, async () => {
        await tab.evaluate(`loadReplies(${PART}, ${BATCH}, ${PAUSE})`);
        await untilJudged(browser, loaded);
      });
      for (const task of traced.inPages) inPages.push(task);
      for (const task of traced.own) own.push(task);
    }
    const flags = (await storedKeys(browser, 'flags')).size;
    return [
      longestRow(`longest task in the page ${COMING}`, inPages),
      longestRow(`longest task in the panel, its alerts in sight, ${COMING}`, own),
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
