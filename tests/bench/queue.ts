import { setTimeout as wait } from 'node:timers/promises';
import { type BenchBrowser, startBrowser } from './browser.ts';
import { rounded } from './measures.ts';
import { storedKeys } from './records.ts';
import type { BenchRow } from './row.ts';
import type { BenchPart } from './setting.ts';
import { startBenchSite } from './site.ts';
import { attach, evaluateIn, type Tab } from './tab.ts';
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
const PACE = 50;
/** A hundred times the comments, at most so many times the cost. */
const MOST = 2.5;
/** Milliseconds: what browsers call a long task. */
const LONGEST = 50;
const PATIENCE = 120_000;

/** The queue of a post with two thousand comments: a key in it, against the same key in a queue of twenty; and their coming. */
export const rows: BenchPart = async ({ extension }) => {
  const site = await startBenchSite();
  const browser = await startBrowser(extension, site.chromiumArgs);
  try {
    const tab = await browser.openTab();
    await tab.go('https://x.com/lignes/status/1000000');
    const panel = await openQueue(browser);
    await load(browser, tab, panel, 0, FEW);
    const floor = await keyCost(browser, panel);
    const coming: OwnTask[] = [];
    for (let loaded = FEW; loaded < COMMENTS; loaded += PART) {
      const more = Math.min(PART, COMMENTS - loaded);
      const traced = await tracePagesAndOwn(browser.devtools, browser.origin, () =>
        load(browser, tab, panel, loaded, more),
      );
      coming.push(...traced.own);
    }
    const value = await keyCost(browser, panel);
    return [keyRow(value, floor), longestRow(coming)];
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

/** Milliseconds of the panel's main thread for J or K, drawing included. */
async function keyCost({ devtools }: BenchBrowser, panel: string): Promise<number> {
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
        }, ${PACE});
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

function keyRow(value: number, floor: number): BenchRow {
  return {
    name: `J in a queue of ${COMMENTS} comments, against a queue of ${FEW}`,
    value: rounded(value),
    unit: 'ms CPU',
    floor: rounded(floor),
    ratio: rounded(value / floor),
    budget: `ratio ≤ ${MOST}`,
    ok: value / floor <= MOST,
  };
}

function longestRow(tasks: readonly OwnTask[]): BenchRow {
  if (tasks.length === 0) throw new Error('no task was seen in the panel');
  const longest = Math.max(...tasks.map(({ cpu }) => cpu));
  return {
    name: `longest task of the panel, its queue in sight, while ${COMMENTS} comments come`,
    value: rounded(longest),
    unit: 'ms CPU',
    floor: null,
    ratio: null,
    budget: `value ≤ ${LONGEST}`,
    ok: longest <= LONGEST,
  };
}

/** Opens the panel in the page, at its queue. The session is the panel's. */
async function openQueue(browser: BenchBrowser): Promise<string> {
  const { devtools, origin } = browser;
  const worker = await attach(devtools, await browser.target('service_worker', origin));
  await evaluateIn(
    devtools,
    worker,
    `chrome.tabs.query({ url: 'https://x.com/*' }).then(([tab]) =>
      chrome.tabs.sendMessage(tab.id, { vigie: 'toggle-panel' }).catch(() => null)).then(() => null)`,
  );
  const panel = await attach(devtools, await browser.target('iframe', `${origin}/sidepanel.html`));
  await evaluateIn(
    devtools,
    panel,
    `new Promise((resolve) => {
      const look = () => {
        const queue = document.querySelector('nav .lucide-list')?.closest('button');
        if (!queue) return setTimeout(look, 50);
        queue.click();
        resolve(null);
      };
      look();
    })`,
  );
  return panel;
}
