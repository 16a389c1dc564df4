import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildTestExtension } from '../durability/build.ts';
import { type Page, startChromium } from '../durability/chromium.ts';
import type { HistoryRounds } from './extension/bench-history.ts';
import type { BenchRow } from './row.ts';

const PAGE = fileURLToPath(new URL('extension/storage-page.ts', import.meta.url));

/** A million snapshots: 2,000 posts, 5 days, 100 a day. */
const POSTS = 2000;
const DAYS = 5;
const LOOKS = 100;
/** A thousand. */
const FEW_POSTS = 2;
/** Times that the browser is started on each of the two. */
const STARTS = 7;

/** Other programs only ever add to a time: the least is the nearest to what it takes. */
const least = (times: readonly number[]): number => Math.min(...times);

const rounded = (value: number): number => Math.round(value * 100) / 100;

/** Bytes of the files of IndexedDB in a profile. */
async function bytesOnDisk(profile: string): Promise<number> {
  const folder = join(profile, 'Default', 'IndexedDB');
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const sizes = await Promise.all(
    files.map(async (file) => (await stat(join(file.parentPath, file.name))).size),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

interface Rounds {
  ours: number[];
  floor: number[];
}

/** Speed as a part of the floor's: 1 is as fast as it gets. */
function writeRow(name: string, { ours, floor, rows }: Rounds & { rows: number }): BenchRow {
  const ratio = least(floor) / least(ours);
  return {
    name: `${name} (${rows} rows)`,
    value: rounded(least(ours)),
    unit: 'ms',
    floor: rounded(least(floor)),
    ratio: rounded(ratio),
    budget: 'ratio ≥ 0.7',
    ok: ratio >= 0.7,
  };
}

/** Lends a page of the extension, on a profile of its own. */
async function withPage<T>(
  extension: string,
  profile: string,
  use: (page: Page) => Promise<T>,
): Promise<T> {
  const browser = await startChromium(extension, profile);
  try {
    return await use(await browser.openPage());
  } finally {
    await browser.close();
  }
}

function writeRows(extension: string, profile: string): Promise<BenchRow[]> {
  const against = 'against a raw bulk put of its rows';
  return withPage(extension, profile, async (page) => [
    writeRow(`sighting of 120 new posts ${against}`, await page.call('benchWrites', false)),
    writeRow(`sighting of 120 known posts ${against}`, await page.call('benchWrites', true)),
  ]);
}

/** How many times as long as the floor takes. */
function readRow(name: string, { ours, floor }: Rounds, budget: number): BenchRow {
  const ratio = least(ours) / least(floor);
  return {
    name,
    value: rounded(least(ours)),
    unit: 'ms',
    floor: rounded(least(floor)),
    ratio: rounded(ratio),
    budget: `ratio ≤ ${budget}`,
    ok: ratio <= budget,
  };
}

async function historyRows(extension: string, profile: string): Promise<BenchRow[]> {
  const snapshots = POSTS * DAYS * LOOKS;
  const { bytes, rounds, account } = await withPage(extension, profile, async (page) => ({
    bytes: await page.call<number>('fillSnapshots', POSTS, DAYS, LOOKS),
    rounds: await page.call<HistoryRounds>('benchHistory', POSTS, DAYS),
    account: await page.call<Rounds>('benchAccount'),
  }));
  const onDisk = (await bytesOnDisk(profile)) / snapshots;
  const { packed, unpacked, floor } = rounds;
  const history = `history of ${DAYS * LOOKS} snapshots among ${snapshots}`;
  return [
    readRow(`${history}, packed, against a point read`, { ours: packed, floor }, 2),
    readRow(`${history}, as objects, against a point read`, { ours: unpacked, floor }, 5),
    readRow(
      '25 posts of an account with their histories, against their rows read bare',
      account,
      8,
    ),
    {
      name: 'a snapshot on disk against its packed bytes',
      value: rounded(onDisk),
      unit: 'bytes',
      floor: rounded(bytes / snapshots),
      ratio: rounded((onDisk * snapshots) / bytes),
      budget: 'value ≤ 12',
      ok: onDisk <= 12,
    },
  ];
}

/** The first opening after a start of the browser, its store being read: among a million snapshots, and among a thousand, turn by turn. */
async function openRow(extension: string, many: string, few: string): Promise<BenchRow> {
  await withPage(extension, few, (page) => page.call('fillSnapshots', FEW_POSTS, DAYS, LOOKS));
  const open = (profile: string) =>
    withPage(extension, profile, async (page) => {
      await page.call('openOther');
      return page.call<number>('benchOpen');
    });
  const rounds: Rounds = { ours: [], floor: [] };
  for (let start = 0; start < STARTS; start += 1) {
    rounds.floor.push(await open(few));
    rounds.ours.push(await open(many));
  }
  return readRow(
    `first opening with ${POSTS * DAYS * LOOKS} snapshots, a history read, against ${FEW_POSTS * DAYS * LOOKS}`,
    rounds,
    1.5,
  );
}

/** What the memory takes, in a real Chromium on profiles that are thrown away. */
export async function rows(): Promise<BenchRow[]> {
  const folder = await mkdtemp(join(tmpdir(), 'vigie-bench-'));
  const extension = join(folder, 'extension');
  try {
    await buildTestExtension(extension, PAGE);
    return [
      ...(await writeRows(extension, join(folder, 'writes'))),
      ...(await historyRows(extension, join(folder, 'history'))),
      await openRow(extension, join(folder, 'history'), join(folder, 'few')),
    ];
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 8, retryDelay: 100 });
  }
}
