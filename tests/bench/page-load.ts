import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type BenchBrowser, startBrowser } from './browser.ts';
import { floorExtension } from './extensions.ts';
import { median, rounded } from './measures.ts';
import { ratioRow } from './ratio-row.ts';
import type { BenchRow } from './row.ts';
import type { BenchPart } from './setting.ts';
import { startBenchSite } from './site.ts';
import type { PageCost } from './tab.ts';

/** Milliseconds after the load in which Vigie reads all that is there and sends it off. */
const SETTLED = 1500;

/** Loads of a heavy page with the panel closed, in turn with Vigie and with an empty content script in its place. */
export const rows: BenchPart = async ({ extension, rounds }) => {
  const folder = await mkdtemp(join(tmpdir(), 'vigie-bench-'));
  const site = await startBenchSite();
  const empty = await floorExtension(extension, folder, 'empty');
  const browsers = [
    await startBrowser(extension, site.chromiumArgs),
    await startBrowser(empty, site.chromiumArgs),
  ] as const;
  try {
    const ours: PageCost[] = [];
    const floor: PageCost[] = [];
    // the first load of each fills the code caches
    for (const browser of browsers) await load(browser);
    for (let round = 0; round < rounds; round += 1) {
      // who goes first changes, so that neither always runs on a warmer machine
      for (const which of round % 2 ? [0, 1] : [1, 0]) {
        (which === 0 ? ours : floor).push(await load(browsers[which === 0 ? 0 : 1]));
      }
    }
    return [taskRow(ours, floor), scriptRow(ours, floor)];
  } finally {
    for (const browser of browsers) await browser.close();
    site.close();
    await rm(folder, { recursive: true, force: true });
  }
};

async function load(browser: BenchBrowser): Promise<PageCost> {
  const tab = await browser.openTab();
  await tab.go('https://x.com/heavy');
  await wait(SETTLED);
  const cost = await tab.cost();
  await tab.close();
  return cost;
}

const of = (costs: readonly PageCost[], part: 'task' | 'script'): number[] =>
  costs.map((cost) => cost[part] * 1000);

function taskRow(ours: PageCost[], floor: PageCost[]): BenchRow {
  return ratioRow({
    name: `page load, main thread, against an empty content script (${ours.length} loads)`,
    unit: 'ms CPU',
    value: median(of(ours, 'task')),
    floor: median(of(floor, 'task')),
    most: 1.03,
  });
}

function scriptRow(ours: PageCost[], floor: PageCost[]): BenchRow {
  const [value, least] = [median(of(ours, 'script')), median(of(floor, 'script'))];
  return {
    name: `page load, script, against an empty content script (${ours.length} loads)`,
    value: rounded(value),
    unit: 'ms CPU',
    floor: rounded(least),
    ratio: rounded(value / least),
    budget: 'value ≤ floor + 8',
    ok: value <= least + 8,
  };
}
