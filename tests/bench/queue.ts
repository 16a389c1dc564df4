import { setTimeout as wait } from 'node:timers/promises';
import { type BenchBrowser, startBrowser } from './browser.ts';
import { longestRow } from './longest-row.ts';
import { openPanelAt } from './panel-place.ts';
import { ratioRow } from './ratio-row.ts';
import { storedKeys } from './records.ts';
import type { BenchPart } from './setting.ts';
import { startBenchSite } from './site.ts';
import { evaluateIn, type Tab } from './tab.ts';
import { type OwnTask, tracePagesAndOwn } from './trace.ts';

const COMMENTS = 2_000;
/** The floor: as many as fill the panel. */
const FEW = 20;
/** Loaded and traced together. */
const PART = 500;
const BATCH = 50;
const PAUSE = 20;
const KEYS = 60;
/** Milliseconds between two keys: of somebody who holds J down, so that the page is not asked to follow. */
const HELD = 50;
/** Of somebody who reads each comment: what is put off until one stays is done too. */
const READING = 400;
/** A hundred times the comments, at most so many times the cost. */
const MOST = 1.5;
const PATIENCE = 120_000;
const UNIT = 'ms CPU';

/** The queue of a post with two thousand comments: a key in it, against the same key in a queue of twenty; and their coming. */
export const rows: BenchPart = async ({ extension }) => {
  const site = await startBenchSite();
  const browser = await startBrowser(extension, site.chromiumArgs);
  try {
    const tab = await browser.openTab();
    await tab.go('https://x.com/lignes/status/1000000');
    const panel = await openPanelAt(browser, 'queue');
    await load(browser, tab, panel, 0, FEW);
    const heldFloor = await keyCost(browser, panel, HELD);
    const readingFloor = await keyCost(browser, panel, READING);
    const coming: OwnTask[] = [];
    for (let loaded = FEW; loaded < COMMENTS; loaded += PART) {
      const more = Math.min(PART, COMMENTS - loaded);
      const traced = await tracePagesAndOwn(browser.devtools, browser.origin, () =>
        load(browser, tab, panel, loaded, more),
      );
      for (const task of traced.own) coming.push(task);
    }
    const held = await keyCost(browser, panel, HELD);
    const reading = await keyCost(browser, panel, READING);
    const against = `in a queue of ${COMMENTS} comments, against a queue of ${FEW}`;
    return [
      ratioRow({
        name: `J held down ${against}`,
        unit: UNIT,
        value: held,
        floor: heldFloor,
        most: MOST,
      }),
      ratioRow({
        name: `J and ${READING} ms on the comment ${against}`,
        unit: UNIT,
        value: reading,
        floor: readingFloor,
        most: MOST,
      }),
      longestRow(
        `longest task of the panel, its queue in sight, while ${COMMENTS} comments come`,
        coming,
      ),
    ];
  } finally {
    await browser.close();
    site.close();
  }
};

/** Has the page show more comments, until the panel lists them all. */
async function load(
  browser: BenchBrowser,
  tab: Tab,
  panel: string,
  before: number,
  more: number,
): Promise<void> {
  await tab.evaluate(`loadReplies(${more}, ${BATCH}, ${PAUSE})`);
  const end = performance.now() + PATIENCE;
  const listed = `document.querySelector('article[tabindex="0"]')?.ariaSetSize ?? '0'`;
  while (Number(await evaluateIn<string>(browser.devtools, panel, listed)) < before + more) {
    if (performance.now() > end) {
      const kept = (await storedKeys(browser, 'comments')).size;
      throw new Error(`of ${kept} comments kept not all were listed`);
    }
    await wait(250);
  }
  // what is thought of them changes their order
  while ((await storedKeys(browser, 'judgements')).size < before + more) {
    if (performance.now() > end) throw new Error('not every comment was judged');
    await wait(500);
  }
  await wait(1_500);
}

/**
 * Milliseconds of the panel's main thread for J or K, drawing included.
 * @param pace milliseconds between two keys
 */
async function keyCost({ devtools }: BenchBrowser, panel: string, pace: number): Promise<number> {
  const taskTime = async () => {
    const { metrics } = (await devtools.send('Performance.getMetrics', {}, panel)) as {
      metrics: { name: string; value: number }[];
    };
    return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0;
  };
  const press = (key: string) =>
    evaluateIn(
      devtools,
      panel,
      `new Promise((resolve) => {
        const [from] = document.querySelectorAll('article[tabindex="0"]');
        from.dispatchEvent(new KeyboardEvent('keydown', { key: '${key}', bubbles: true }));
        setTimeout(() => {
          const [to] = document.querySelectorAll('article[tabindex="0"]');
          resolve(to !== undefined && to !== from);
        }, ${pace});
      })`,
    );
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' }, panel);
  for (const key of ['j', 'k']) await press(key);
  const before = await taskTime();
  let moved = 0;
  for (let pressed = 0; pressed < KEYS; pressed += 1) {
    // there and back, so that few rows are enough
    if (await press(pressed % FEW < FEW / 2 ? 'j' : 'k')) moved += 1;
  }
  const cost = ((await taskTime()) - before) * 1000;
  if (moved < KEYS) throw new Error(`${moved} of ${KEYS} keys went to another comment`);
  return cost / KEYS;
}
