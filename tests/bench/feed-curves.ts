import { setTimeout as wait } from 'node:timers/promises';
import { type BenchBrowser, startBrowser } from './browser.ts';
import { median, rounded, sum } from './measures.ts';
import { storedKeys } from './records.ts';
import type { BenchPart } from './setting.ts';
import { startBenchSite } from './site.ts';
import { attach, evaluateIn, type Tab } from './tab.ts';
import { traceOwnTasks } from './trace.ts';

/** Posts that are in the feed's page at once, each with a curve. */
const CELLS = 60;
/** The first post of the bench's feed. */
const FIRST = 1_000_020;
const ROUNDS = 5;
const FRAMES = 200;
const STEP = 32;
/** Posts by which the feed goes on, in its recycled cells, each round. */
const STRETCH = 120;
/** Milliseconds: what is read travels, is stored and comes back as curves. */
const SETTLING = 2_000;
/** Milliseconds of a frame that ours may take. */
const MOST = 1;
/** And with what the browser does for them: layout and painting. The bench's page itself is next to nothing. */
const MOST_IN_ALL = 2;

/** What one round took. */
interface Round {
  /** Milliseconds of CPU of the whole main thread, in each frame of a scroll. */
  scroll: number;
  /** Milliseconds of CPU of our scripts in it. */
  own: number;
  /** Milliseconds of CPU of the whole main thread while cells are recycled. */
  recycling: number;
}

/** A feed of sixty recycled cells with a curve beside each post, scrolled and recycled, in turn with the same without curves. */
export const rows: BenchPart = async ({ extension }) => {
  const site = await startBenchSite();
  const browser = await startBrowser(extension, site.chromiumArgs);
  try {
    const tab = await browser.openTab();
    await tab.go('https://x.com/home');
    await tab.evaluate(`scrollFeed(${CELLS}, 10, 40)`);
    const stored = async () => (await storedKeys(browser, 'posts')).size;
    for (let tries = 0; (await stored()) < CELLS; tries += 1) {
      if (tries > 60) throw new Error('not every post was kept');
      await wait(500);
    }
    await readYesterday(browser);
    // head, body and the handle; the layer of the curves comes beside them
    const bare = await tab.evaluate<number>('document.documentElement.childElementCount');
    const rounds = { with: [] as Round[], without: [] as Round[] };
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const which of round % 2
        ? (['with', 'without'] as const)
        : (['without', 'with'] as const)) {
        await switchCurves(browser, which === 'with');
        await wait(SETTLING);
        const layers = await tab.evaluate<number>('document.documentElement.childElementCount');
        if (layers !== bare + (which === 'with' ? 1 : 0))
          throw new Error(`curves are not ${which}`);
        rounds[which].push(await measure(browser, tab));
      }
    }
    const of = (which: keyof typeof rounds, what: keyof Round): number =>
      median(rounds[which].map((round) => round[what]));
    const own = of('with', 'own');
    const ratio = (what: keyof Round): number => of('with', what) / of('without', what);
    return [
      {
        name: `a frame of scrolling a feed of ${CELLS} posts with curves, in our scripts`,
        value: rounded(own),
        unit: 'ms CPU',
        floor: rounded(of('without', 'own')),
        ratio: null,
        budget: `value ≤ ${MOST}`,
        ok: own <= MOST,
      },
      {
        name: 'such a frame, main thread, against the same feed without curves',
        value: rounded(of('with', 'scroll')),
        unit: 'ms CPU',
        floor: rounded(of('without', 'scroll')),
        ratio: rounded(ratio('scroll')),
        budget: `value − floor ≤ ${MOST_IN_ALL}`,
        ok: of('with', 'scroll') - of('without', 'scroll') <= MOST_IN_ALL,
      },
      {
        name: `${STRETCH} posts of a recycled feed with curves, main thread, against the same without`,
        value: rounded(of('with', 'recycling')),
        unit: 'ms CPU',
        floor: rounded(of('without', 'recycling')),
        ratio: rounded(ratio('recycling')),
        budget: 'ratio ≤ 1.25',
        ok: ratio('recycling') <= 1.25,
      },
    ];
  } finally {
    await browser.close();
    site.close();
  }
};

async function measure(browser: BenchBrowser, tab: Tab): Promise<Round> {
  const costOf = async (work: () => Promise<void>): Promise<number> => {
    const before = (await tab.cost()).task;
    await work();
    return ((await tab.cost()).task - before) * 1000;
  };
  let own = 0;
  const scroll = await costOf(async () => {
    const tasks = await traceOwnTasks(browser.devtools, browser.origin, async () => {
      await tab.evaluate(SCROLL);
    });
    own = sum(tasks.map(({ cpu }) => cpu)) / FRAMES;
  });
  const recycling = await costOf(async () => {
    await tab.evaluate(`scrollFeed(${STRETCH}, 10, 40)`);
    await wait(SETTLING);
  });
  return { scroll: scroll / FRAMES, own, recycling };
}

const SCROLL = `(async () => {
  scrollTo(0, 0);
  for (let frame = 0; frame < ${FRAMES}; frame += 1) {
    scrollBy(0, ${STEP});
    await new Promise((drawn) => requestAnimationFrame(drawn));
  }
})()`;

async function inWorker(browser: BenchBrowser, expression: string): Promise<void> {
  const worker = await browser.target('service_worker', browser.origin);
  await evaluateIn(browser.devtools, await attach(browser.devtools, worker), expression);
}

/** Runs `put` with the database open in the worker, past Vigie's code. */
const putting = (tables: string, put: string): string => `new Promise((resolve, reject) => {
  const opening = indexedDB.open('vigie');
  opening.onerror = () => reject(opening.error);
  opening.onsuccess = () => {
    const writing = opening.result.transaction('${tables}', 'readwrite');
    const store = writing.objectStore('${tables}');
    ${put}
    writing.oncomplete = () => { opening.result.close(); resolve(null); };
    writing.onerror = () => reject(writing.error);
  };
})`;

/**
 * A reading of yesterday for every post that the feed will show: with today's there are two. Days are packed alike, so
 * today's bytes do for the day before.
 */
function readYesterday(browser: BenchBrowser): Promise<void> {
  const posts = CELLS + 2 * ROUNDS * STRETCH;
  return inWorker(
    browser,
    putting(
      'snapshots',
      `const asking = store.getAll(undefined, 1);
      asking.onsuccess = () => {
        const [{ day, packed }] = asking.result;
        for (let id = ${FIRST}; id < ${FIRST + posts}; id += 1)
          store.put({ postKey: 'x:' + id, day: day - 1, packed });
      };`,
    ),
  );
}

/** As the settings page does. */
const switchCurves = (browser: BenchBrowser, isOn: boolean): Promise<void> =>
  inWorker(
    browser,
    `${putting(
      'settings',
      `store.put({ key: 'settings', value: { feedFigures: ${isOn} }, updatedAt: 1 });`,
    )}.then(() => chrome.storage.local.set({ figures: ${isOn} })).then(() => null)`,
  );
