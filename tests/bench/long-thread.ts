import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type BenchBrowser, startBrowser } from './browser.ts';
import { floorExtension } from './extensions.ts';
import { longestRow } from './longest-row.ts';
import { rounded, sum } from './measures.ts';
import { storedKeys } from './records.ts';
import type { BenchRow } from './row.ts';
import type { BenchPart } from './setting.ts';
import { startBenchSite } from './site.ts';
import { type OwnTask, traceOwnTasks } from './trace.ts';

const COMMENTS = 10_000;
const BATCH = 50;
const PAUSE = 20;
/** The first and the last of them are compared, to see whether a long thread grows dearer. */
const END = 1_000;
/** Milliseconds after which comments that weren't stored won't be. */
const PATIENCE = 60_000;
const MEGABYTE = 2 ** 20;

/** Ten thousand comments that all stay on one page, with Vigie and with an empty content script. */
export const rows: BenchPart = async ({ extension }) => {
  const folder = await mkdtemp(join(tmpdir(), 'vigie-bench-'));
  const site = await startBenchSite();
  const empty = await floorExtension(extension, folder, 'empty');
  try {
    const floor = await readThread(empty, site.chromiumArgs, false);
    const ours = await readThread(extension, site.chromiumArgs, true);
    return [
      longestRow(
        `longest task of the content script while ${COMMENTS} comments come to a page`,
        ours.tasks,
      ),
      growthRow(ours.first, ours.last),
      foundRow(ours.found),
      heapRow(ours.heap, floor.heap),
    ];
  } finally {
    site.close();
    await rm(folder, { recursive: true, force: true });
  }
};

interface Thread {
  tasks: OwnTask[];
  /** Microseconds of CPU per comment, of the first and of the last thousand. */
  first: number;
  last: number;
  /** Comments found and kept. */
  found: number;
  /** Bytes. */
  heap: number;
}

async function readThread(
  extension: string,
  args: readonly string[],
  keeps: boolean,
): Promise<Thread> {
  const browser = await startBrowser(extension, args);
  try {
    const tab = await browser.openTab();
    await tab.go('https://x.com/lignes/status/1000000');
    await tab.evaluate(`loadReplies(0, ${BATCH}, ${PAUSE})`);
    const shown: string[] = [];
    const load = (comments: number) =>
      traceOwnTasks(browser.devtools, browser.origin, async () => {
        const call = `loadReplies(${comments}, ${BATCH}, ${PAUSE})`;
        shown.push(...(await tab.evaluate<string[]>(call)));
        if (keeps) await untilKept(browser, shown.length);
      });
    const first = await load(END);
    const middle = await load(COMMENTS - 2 * END);
    const last = await load(END);
    await wait(1000);
    await tab.collectGarbage();
    const stored = await storedKeys(browser, 'comments');
    return {
      tasks: [...first, ...middle, ...last],
      first: perComment(first),
      last: perComment(last),
      found: shown.filter((key) => stored.has(key)).length,
      heap: (await tab.cost()).heap,
    };
  } finally {
    await browser.close();
  }
}

async function untilKept(browser: BenchBrowser, comments: number): Promise<void> {
  const end = performance.now() + PATIENCE;
  while (performance.now() < end && (await storedKeys(browser, 'comments')).size < comments) {
    await wait(250);
  }
}

const perComment = (tasks: readonly OwnTask[]): number =>
  (sum(tasks.map(({ cpu }) => cpu)) * 1000) / END;

function growthRow(first: number, last: number): BenchRow {
  return {
    name: `reading a comment with ${COMMENTS} on the page, against the first ${END}`,
    value: rounded(last),
    unit: 'µs CPU',
    floor: rounded(first),
    ratio: rounded(last / first),
    budget: 'ratio ≤ 1.5',
    ok: last / first <= 1.5,
  };
}

function foundRow(found: number): BenchRow {
  return {
    name: 'comments of a long thread that were found and kept, of those shown',
    value: found,
    unit: 'comments',
    floor: COMMENTS,
    ratio: rounded(found / COMMENTS),
    budget: 'ratio = 1',
    ok: found === COMMENTS,
  };
}

function heapRow(ours: number, floor: number): BenchRow {
  return {
    name: `heap of a tab after ${COMMENTS} comments, panel closed, against an empty content script`,
    value: rounded(ours / MEGABYTE),
    unit: 'MB',
    floor: rounded(floor / MEGABYTE),
    ratio: rounded(ours / floor),
    budget: 'value ≤ floor + 1',
    ok: ours - floor <= MEGABYTE,
  };
}
