import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type BenchBrowser, startBrowser } from './browser.ts';
import { floorExtension } from './extensions.ts';
import { median, rounded, sum } from './measures.ts';
import { storedKeys } from './records.ts';
import type { BenchRow } from './row.ts';
import type { BenchPart } from './setting.ts';
import { startBenchSite } from './site.ts';
import type { Tab } from './tab.ts';
import { traceOwnTasks } from './trace.ts';

/** A stretch of scrolling that is measured, in posts. */
const STRETCH = 300;
const STRETCHES = 10;
/** Posts in the page before the first stretch: the window of the list, once. */
const WINDOW = 60;
/** Stretches that are compared, at either end: from 60 posts on, and up to 3,060. */
const END = 2;
const BATCH = 10;
/** Milliseconds between batches: a person who scrolls fast. */
const PAUSE = 40;

/** What one stretch took. */
interface Stretch {
  /** Microseconds of CPU in the content script, per post. */
  own: number;
  /** Milliseconds of CPU of the whole main thread. */
  page: number;
}

/** An endless feed in a window of 60 recycled cells, with Vigie and with a bare observer, turn by turn. */
export const rows: BenchPart = async ({ extension }) => {
  const folder = await mkdtemp(join(tmpdir(), 'vigie-bench-'));
  const site = await startBenchSite();
  const bare = await floorExtension(extension, folder, 'observer');
  const ours = await startFeed(extension, site.chromiumArgs);
  const floor = await startFeed(bare, site.chromiumArgs);
  try {
    for (const feed of [ours, floor]) await feed.scroll(WINDOW);
    for (let turn = 0; turn < STRETCHES; turn += 1) {
      for (const feed of turn % 2 ? [ours, floor] : [floor, ours]) await feed.measure();
    }
    await wait(2000);
    const stored = await storedKeys(ours.browser, 'posts');
    const found = ours.keys.filter((key) => stored.has(key)).length;
    return [
      ownRow(warm(ours), warm(floor)),
      pageRow(warm(ours), warm(floor)),
      growthRow(ours.stretches),
      foundRow(found, ours.keys.length),
    ];
  } finally {
    await ours.browser.close();
    await floor.browser.close();
    site.close();
    await rm(folder, { recursive: true, force: true });
  }
};

interface Feed {
  browser: BenchBrowser;
  keys: string[];
  stretches: Stretch[];
  scroll(posts: number): Promise<void>;
  measure(): Promise<void>;
}

async function startFeed(extension: string, args: readonly string[]): Promise<Feed> {
  const browser = await startBrowser(extension, args);
  const tab: Tab = await browser.openTab();
  await tab.go('https://x.com/home');
  const keys: string[] = [];
  const stretches: Stretch[] = [];
  const scroll = async (posts: number): Promise<void> => {
    const shown = `scrollFeed(${posts}, ${BATCH}, ${PAUSE})`;
    keys.push(...(await tab.evaluate<string[]>(shown)));
    // what is gathered for the background travels within half a second
    await wait(700);
  };
  return {
    browser,
    keys,
    stretches,
    scroll,
    async measure() {
      const before = await tab.cost();
      const tasks = await traceOwnTasks(browser.devtools, browser.origin, () => scroll(STRETCH));
      const after = await tab.cost();
      stretches.push({
        own: (sum(tasks.map(({ cpu }) => cpu)) * 1000) / STRETCH,
        page: (after.task - before.task) * 1000,
      });
    },
  };
}

/** Without the first stretches, whose code the browser has yet to compile. */
const warm = ({ stretches }: Feed): Stretch[] => stretches.slice(END);

const ownOf = (stretches: readonly Stretch[]): number => median(stretches.map(({ own }) => own));
const pageOf = (stretches: readonly Stretch[]): number => median(stretches.map(({ page }) => page));

function ownRow(ours: Stretch[], floor: Stretch[]): BenchRow {
  const [value, least] = [ownOf(ours), ownOf(floor)];
  return {
    name: 'reading a post of a recycled feed, against a bare observer',
    value: rounded(value),
    unit: 'µs CPU',
    floor: rounded(least),
    ratio: rounded(value / least),
    budget: 'value ≤ 60',
    ok: value <= 60,
  };
}

function pageRow(ours: Stretch[], floor: Stretch[]): BenchRow {
  const [value, least] = [pageOf(ours), pageOf(floor)];
  return {
    name: `${STRETCH} posts of a recycled feed, main thread, against a bare observer`,
    value: rounded(value),
    unit: 'ms CPU',
    floor: rounded(least),
    ratio: rounded(value / least),
    budget: 'ratio ≤ 1.03',
    ok: value / least <= 1.03,
  };
}

/** At 3,000 posts against at 60: a session may not grow dearer. */
function growthRow(ours: Stretch[]): BenchRow {
  const [early, late] = [ownOf(ours.slice(0, END)), ownOf(ours.slice(-END))];
  return {
    name: 'reading a post after 3,000 posts, against after 60',
    value: rounded(late),
    unit: 'µs CPU',
    floor: rounded(early),
    ratio: rounded(late / early),
    budget: 'ratio ≤ 1.5',
    ok: late / early <= 1.5,
  };
}

function foundRow(found: number, shown: number): BenchRow {
  return {
    name: 'posts of a recycled feed that were found and kept, of those shown',
    value: found,
    unit: 'posts',
    floor: shown,
    ratio: rounded(found / shown),
    budget: 'ratio = 1',
    ok: found === shown,
  };
}
