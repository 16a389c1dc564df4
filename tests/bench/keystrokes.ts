import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { NetworkId } from '../../networks/contract.ts';
import { startSites } from '../sites/server.ts';
import { NETWORKS } from '../sites/site.ts';
import { type BenchBrowser, startBrowser } from './browser.ts';
import { bundle } from './bundle.ts';
import { floorExtension, withPanelScript } from './extensions.ts';
import { quantile, rounded } from './measures.ts';
import type { BenchRow } from './row.ts';
import type { BenchPart } from './setting.ts';
import { evaluateIn, type Tab } from './tab.ts';
import { openPost, openToneTab, takeBox } from './writing-tab.ts';

const BEGINNING = 'Bonjour, nous regardons votre demande ensemble ce matin.';
/** Each third key makes one hint more: two spaces between two words. */
const ROUNDS = 24;
const KEYS = '  a';
const WARM = 4;
const FRAME = 16;
/** Milliseconds of the page's main thread that a keystroke may cost for being checked: an eighth of a frame. */
const MOST_IN_PAGE = 2;
/** Milliseconds between two keys of somebody who types fast. */
const PACE = 60;

/** Notes when a key went down and when the network's own editor had taken it. */
const PAGE_CLOCK = `(() => {
  addEventListener('keydown', () => { globalThis.pressedAt = Date.now(); globalThis.shownAt = null; }, true);
  new MutationObserver(() => { globalThis.shownAt ??= Date.now(); })
    .observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  document.addEventListener('input', () => { globalThis.shownAt ??= Date.now(); });
})()`;

interface Typed {
  /** Milliseconds from the key to the network's editor, and to the hint in the panel. */
  shown: number[];
  hinted: number[];
  /** Milliseconds of the page's main thread for each key. */
  task: number;
}

/**
 * Typing in every network's own editor: from the key to its hint in the panel, and what the page's main thread pays for
 * being checked, against the same typing with an empty content script.
 */
export const rows: BenchPart = async ({ extension }) => {
  const folder = await mkdtemp(join(tmpdir(), 'vigie-bench-'));
  const sites = await startSites();
  const clocked = await withPanelScript(extension, folder, await bundle('pages/hint-clock.ts'));
  const empty = await floorExtension(extension, folder, 'empty');
  try {
    const found: BenchRow[] = [];
    for (const network of NETWORKS) {
      const bare = await typedWith(empty, sites.chromiumArgs, network, false);
      const ours = await typedWith(clocked, sites.chromiumArgs, network, true);
      found.push(...rowsOf(network, ours, bare));
    }
    return found;
  } finally {
    sites.close();
    await rm(folder, { recursive: true, force: true });
  }
};

async function typedWith(
  extension: string,
  args: readonly string[],
  network: NetworkId,
  isChecked: boolean,
): Promise<Typed> {
  const browser = await startBrowser(extension, args);
  try {
    const tab = await openPost(browser, network);
    const panel = isChecked ? await openToneTab(browser, network) : null;
    await takeBox(tab);
    return await type(browser, tab, panel);
  } finally {
    await browser.close();
  }
}

async function type(browser: BenchBrowser, tab: Tab, panel: string | null): Promise<Typed> {
  await tab.evaluate(PAGE_CLOCK);
  const press = async (keys: string) => {
    for (const key of keys) {
      await tab.press(key);
      await wait(PACE);
    }
  };
  await press(BEGINNING);
  const typed: Typed = { shown: [], hinted: [], task: Number.NaN };
  const before = await tab.cost();
  let keys = 0;
  for (let round = 1; round <= ROUNDS; round += 1) {
    await press(KEYS);
    keys += KEYS.length;
    const [pressedAt, shownAt] = await tab.evaluate<[number, number]>('[pressedAt, shownAt]');
    if (round > WARM) typed.shown.push(shownAt - pressedAt);
    if (panel !== null && round > WARM) {
      typed.hinted.push((await hintAt(browser, panel, round)) - pressedAt);
    }
  }
  typed.task = (((await tab.cost()).task - before.task) * 1000) / keys;
  return typed;
}

async function hintAt(browser: BenchBrowser, panel: string, rows: number): Promise<number> {
  for (let tries = 0; tries < 200; tries += 1) {
    const at = await evaluateIn<number | null>(
      browser.devtools,
      panel,
      `globalThis.hintsAt?.[${rows}] ?? null`,
    );
    if (at !== null) return at;
    await wait(25);
  }
  throw new Error(`the panel showed no ${rows} hints in 5 s`);
}

function rowsOf(network: NetworkId, ours: Typed, bare: Typed): BenchRow[] {
  const [hinted, shown] = [quantile(ours.hinted, 0.95), quantile(ours.shown, 0.95)];
  return [
    {
      name: `${network}, a key to its hint in the panel, p95, against the key in the network's editor`,
      value: rounded(hinted),
      unit: 'ms',
      floor: rounded(shown),
      ratio: rounded(hinted / Math.max(1, shown)),
      budget: `value ≤ ${FRAME}`,
      ok: hinted <= FRAME,
    },
    {
      name: `${network}, the page's main thread for a key, checked, against an empty content script`,
      value: rounded(ours.task),
      unit: 'ms CPU',
      floor: rounded(bare.task),
      ratio: rounded(ours.task / bare.task),
      budget: `value ≤ floor + ${MOST_IN_PAGE}`,
      ok: ours.task <= bare.task + MOST_IN_PAGE,
    },
  ];
}
