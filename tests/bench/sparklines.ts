import { startBrowser } from './browser.ts';
import { bundle } from './bundle.ts';
import { median } from './measures.ts';
import { ratioRow } from './ratio-row.ts';
import type { BenchPart } from './setting.ts';

const ROUNDS = 24;
const WARM = 4;

/** Fifty sparklines of 200 points, mounted and painted, against the same paths made by hand, turn by turn. */
export const rows: BenchPart = async ({ extension }) => {
  const browser = await startBrowser(extension, []);
  try {
    const tab = await browser.openTab();
    await tab.evaluate(await bundle('pages/sparklines.tsx'));
    const times = { ours: [] as number[], hand: [] as number[] };
    for (let round = 0; round < ROUNDS + WARM; round += 1) {
      for (const who of ['ours', 'hand'] as const) {
        const before = (await tab.cost()).task;
        await tab.evaluate(`draw('${who}', ${round})`);
        if (round >= WARM) times[who].push(((await tab.cost()).task - before) * 1000);
      }
    }
    const [value, floor] = [median(times.ours), median(times.hand)];
    return [
      ratioRow({
        name: '50 sparklines of 200 points, against paths made by hand',
        unit: 'ms CPU',
        value,
        floor,
        most: 1.5,
      }),
    ];
  } finally {
    await browser.close();
  }
};
