import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildTestExtension } from '../durability/build.ts';
import { startChromium } from '../durability/chromium.ts';
import type { HoursRounds } from './extension/hours-page.ts';
import { least } from './measures.ts';
import { ratioRow } from './ratio-row.ts';
import type { BenchRow } from './row.ts';

const PAGE = fileURLToPath(new URL('extension/hours-page.ts', import.meta.url));
const COMMENTS = 100_000;

const row = (name: string, ours: number[], floor: number[], most: number): BenchRow =>
  ratioRow({ name, unit: 'ms', value: least(ours), floor: least(floor), most });

async function measure(folder: string): Promise<HoursRounds> {
  const extension = join(folder, 'extension');
  await buildTestExtension(extension, PAGE);
  const browser = await startChromium(extension, join(folder, 'profile'));
  try {
    return await (await browser.openPage()).call<HoursRounds>('benchHours', COMMENTS);
  } finally {
    await browser.close();
  }
}

/** What it takes to tell when people comment, in a real Chromium on a profile that is thrown away. */
export async function rows(): Promise<BenchRow[]> {
  const folder = await mkdtemp(join(tmpdir(), 'vigie-hours-'));
  try {
    const { read, bare, hours, dates } = await measure(folder);
    const times = (turns: { time: number }[]) => turns.map(({ time }) => time);
    const gaps = (turns: { gap: number }[]) => turns.map(({ gap }) => gap);
    return [
      row(`${COMMENTS} comments’ dates, against the same read bare`, times(read), times(bare), 1.5),
      row('the page’s longest silence meanwhile', gaps(read), gaps(bare), 2),
      row(`${COMMENTS} dates by a zone’s hours, against the machine’s own`, hours, dates, 4),
    ];
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 8, retryDelay: 100 });
  }
}
