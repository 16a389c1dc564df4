import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { bundle } from './bundle.ts';
import { floorExtension, withPanelScript } from './extensions.ts';
import { least, rounded } from './measures.ts';
import { type PanelTab, startPanelTab } from './panel-tab.ts';
import type { BenchRow } from './row.ts';
import type { BenchPart } from './setting.ts';
import { startBenchSite } from './site.ts';

const ROUNDS = 8;

/**
 * From the click on the handle to brand and replies on the screen, with a stopped and with a running worker, against
 * the same page in a frame that is refused: one import of the bundle, one answer of the worker, one first render.
 */
export const rows: BenchPart = async ({ extension }) => {
  const folder = await mkdtemp(join(tmpdir(), 'vigie-bench-'));
  const site = await startBenchSite();
  try {
    const clocked = await withPanelScript(extension, folder, await bundle('pages/panel-clock.ts'));
    const refused = await floorExtension(clocked, folder, 'frame');
    const ours = await startPanelTab(clocked, site.chromiumArgs);
    const floor = await startPanelTab(refused, site.chromiumArgs);
    try {
      const cold = await openings(ours, floor, true);
      const warm = await openings(ours, floor, false);
      return [
        row('worker stopped', cold, 'ratio ≤ 1.5', cold.replies / cold.floor <= 1.5),
        row('worker running', warm, 'value ≤ 100', warm.replies <= 100),
        countersRow(cold, warm),
      ];
    } finally {
      await ours.close();
      await floor.close();
    }
  } finally {
    site.close();
    await rm(folder, { recursive: true, force: true });
  }
};

/** Milliseconds on the wall, the least of all rounds. */
interface Openings {
  replies: number;
  counters: number;
  floor: number;
}

async function openings(ours: PanelTab, floor: PanelTab, isCold: boolean): Promise<Openings> {
  const replies: number[] = [];
  const counters: number[] = [];
  const bare: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const tab of [ours, floor]) {
      if (isCold) await tab.stopWorker();
      else await tab.wakeWorker();
      await wait(300);
      if (tab === floor) {
        bare.push((await tab.open(['anything'])).took);
      } else {
        const panel = await tab.open(['brand', 'replies']);
        replies.push(panel.took);
        counters.push(await panel.showCounters());
      }
      await tab.shut();
    }
  }
  return { replies: least(replies), counters: least(counters), floor: least(bare) };
}

const row = (
  worker: string,
  { replies, floor }: Openings,
  budget: string,
  ok: boolean,
): BenchRow => ({
  name: `panel opened, ${worker}: brand and replies shown, against its page refused`,
  value: rounded(replies),
  unit: 'ms',
  floor: rounded(floor),
  ratio: rounded(replies / floor),
  budget,
  ok,
});

/** The counters stand in a place of their own, one click further. */
function countersRow(cold: Openings, warm: Openings): BenchRow {
  const value = Math.min(cold.counters, warm.counters);
  return {
    name: 'this post’s counters shown, from the click on their place in the open panel',
    value: rounded(value),
    unit: 'ms',
    floor: null,
    ratio: null,
    budget: 'value ≤ 100',
    ok: value <= 100,
  };
}
