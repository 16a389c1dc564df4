import { setTimeout as wait } from 'node:timers/promises';
import { startBrowser } from './browser.ts';
import { rounded, sum } from './measures.ts';
import { storedKeys } from './records.ts';
import type { BenchRow } from './row.ts';
import type { BenchPart } from './setting.ts';
import { startBenchSite } from './site.ts';
import { traceOwnTasks } from './trace.ts';

/** Every fifth comment of a thousand is flagged: two hundred marks in the page. */
const COMMENTS = 1_000;
const GRAVE_EVERY = 5;
const BATCH = 50;
const PAUSE = 20;
const FRAMES = 300;
const STEP = 24;
/** Milliseconds that the page stands still. */
const REST = 3_000;
/** Milliseconds of a frame that ours may take. */
const MOST = 2;

/** What scripts of ours take of the page's thread. */
interface Cost {
  /** Milliseconds of CPU in each frame of a scroll. */
  perFrame: number;
  /** Milliseconds of CPU in three seconds in which nothing moves. */
  atRest: number;
}

/** Two hundred marks in one page, scrolled past and left alone, against the same page without any. */
export const rows: BenchPart = async ({ extension }) => {
  const site = await startBenchSite();
  try {
    const none = await scrollThread(extension, site.chromiumArgs, 0);
    const marked = await scrollThread(extension, site.chromiumArgs, GRAVE_EVERY);
    const flagged = COMMENTS / GRAVE_EVERY;
    return [
      row(`a frame of scrolling past ${flagged} marks, in our scripts`, 'perFrame', MOST),
      row(
        `${REST / 1000} s beside ${flagged} marks that stand still, in our scripts`,
        'atRest',
        MOST,
      ),
    ];

    function row(name: string, what: keyof Cost, most: number): BenchRow {
      return {
        name,
        value: rounded(marked[what]),
        unit: 'ms CPU',
        floor: rounded(none[what]),
        ratio: null,
        budget: `value ≤ ${most}`,
        ok: marked[what] <= most,
      };
    }
  } finally {
    site.close();
  }
};

async function scrollThread(
  extension: string,
  args: readonly string[],
  every: number,
): Promise<Cost> {
  const browser = await startBrowser(extension, args);
  try {
    const tab = await browser.openTab();
    await tab.go(`https://x.com/lignes/status/1000000?grave=${every}`);
    await tab.evaluate(`loadReplies(${COMMENTS}, ${BATCH}, ${PAUSE})`);
    const judged = async () => (await storedKeys(browser, 'judgements')).size;
    for (let tries = 0; (await judged()) < COMMENTS; tries += 1) {
      if (tries > 120) throw new Error('not every comment was judged');
      await wait(500);
    }
    // marks and their words come then
    await wait(2_000);
    const flags = (await storedKeys(browser, 'flags')).size;
    const expected = every === 0 ? 0 : COMMENTS / every;
    if (flags !== expected) throw new Error(`${flags} flags instead of ${expected}`);
    const { devtools, origin } = browser;
    const scrolled = await traceOwnTasks(devtools, origin, async () => {
      await tab.evaluate(SCROLL);
    });
    await wait(1_000);
    const rested = await traceOwnTasks(devtools, origin, () => wait(REST));
    return {
      perFrame: sum(scrolled.map(({ cpu }) => cpu)) / FRAMES,
      atRest: sum(rested.map(({ cpu }) => cpu)),
    };
  } finally {
    await browser.close();
  }
}

const SCROLL = `(async () => {
  scrollTo(0, 0);
  for (let frame = 0; frame < ${FRAMES}; frame += 1) {
    scrollBy(0, ${STEP});
    await new Promise((drawn) => requestAnimationFrame(drawn));
  }
})()`;
