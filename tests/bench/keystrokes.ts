import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { NetworkId } from '../../networks/contract.ts';
import { startSites } from '../sites/server.ts';
import { NETWORKS } from '../sites/site.ts';
import { type BenchBrowser, startBrowser } from './browser.ts';
import { bundle } from './bundle.ts';
import { bareLineExtension, floorExtension, withPanelScript } from './extensions.ts';
import { median, quantile, rounded } from './measures.ts';
import type { BenchRow } from './row.ts';
import type { BenchPart } from './setting.ts';
import { attach, evaluateIn, type Tab } from './tab.ts';
import { openPost, openToneTab, takeBox } from './writing-tab.ts';

/** Three hints that stay, and what the fourth needs but its last letter: two spaces between two words. */
const BEGINNING = 'Bonjour  à vous, nous regardons  votre  demande ensemble ce matin,  ';
/** Brings a hint, and takes it away: each key changes the list in the panel. */
const KEYS = ['a', 'Backspace'];
const ROUNDS = 24;
const WARM = 4;
const FRAME = 16;
/** Milliseconds of the page's main thread that a keystroke may cost for being checked: an eighth of a frame. */
const MOST_IN_PAGE = 2;
/** Milliseconds between two keys of somebody who types fast. */
const PACE = 60;

/** Notes when each key went down, by the page's own event: what DevTools takes to press it doesn't count. */
const PAGE_CLOCK = `(() => {
  globalThis.pressed = [];
  addEventListener('keydown', ({ isTrusted }) => {
    if (isTrusted) pressed.push(performance.timeOrigin + performance.now());
  }, true);
})()`;

/** Who hears of the keys: Vigie's panel, a bare frame, nobody. */
type Hearer = 'panel' | 'bare frame' | 'nobody';

interface Typed {
  /** Milliseconds from each key to what it changed in the frame; none where there is no frame. */
  heard: number[];
  /** Milliseconds of the page's main thread for each key. */
  task: number;
}

/**
 * Typing in every network's own editor: from the key going down to the panel's list of hints with one more or one less,
 * against a text that only crosses one port into a bare frame; and what the page's main thread pays for being checked,
 * against the same typing with an empty content script.
 */
export const rows: BenchPart = async ({ extension }) => {
  const folder = await mkdtemp(join(tmpdir(), 'vigie-bench-'));
  const sites = await startSites();
  const clocked = await withPanelScript(extension, folder, await bundle('pages/hint-clock.ts'));
  const line = await bareLineExtension(extension, folder);
  const empty = await floorExtension(extension, folder, 'empty');
  try {
    const found: BenchRow[] = [];
    for (const network of NETWORKS) {
      const typed = (copy: string, hearer: Hearer) =>
        typedWith(copy, sites.chromiumArgs, network, hearer);
      const nobody = await typed(empty, 'nobody');
      const bare = await typed(line, 'bare frame');
      found.push(...rowsOf(network, await typed(clocked, 'panel'), bare, nobody));
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
  hearer: Hearer,
): Promise<Typed> {
  const browser = await startBrowser(extension, args);
  try {
    const tab = await openPost(browser, network);
    const frame = await frameOf(browser, network, hearer);
    await takeBox(tab);
    return await type(browser, tab, frame);
  } finally {
    await browser.close();
  }
}

async function frameOf(
  browser: BenchBrowser,
  network: NetworkId,
  hearer: Hearer,
): Promise<string | null> {
  if (hearer === 'panel') return openToneTab(browser, network);
  if (hearer === 'nobody') return null;
  return attach(browser.devtools, await browser.target('iframe', '/sidepanel.html'));
}

async function type(browser: BenchBrowser, tab: Tab, frame: string | null): Promise<Typed> {
  for (const key of BEGINNING) {
    await tab.press(key);
    await wait(PACE);
  }
  await wait(1000);
  await tab.evaluate(PAGE_CLOCK);
  if (frame !== null) await evaluateIn(browser.devtools, frame, 'hints.splice(0).length');
  const before = await tab.cost();
  for (let key = 0; key < ROUNDS * KEYS.length; key += 1) {
    await tab.press(KEYS[key % KEYS.length] ?? '');
    await wait(PACE);
    if (frame !== null) await untilHeard(browser, frame, key + 1);
  }
  const task = (((await tab.cost()).task - before.task) * 1000) / (ROUNDS * KEYS.length);
  if (frame === null) return { heard: [], task };
  const pressed = await tab.evaluate<number[]>('pressed');
  const at = await evaluateIn<number[]>(browser.devtools, frame, 'hints.map(({ at }) => at)');
  const heard = pressed.map((down, key) => (at[key] ?? Number.NaN) - down);
  return { heard: heard.slice(WARM * KEYS.length), task };
}

async function untilHeard(browser: BenchBrowser, frame: string, keys: number): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    const heard = await evaluateIn<number>(browser.devtools, frame, 'hints.length');
    if (heard === keys) return;
    if (heard > keys) throw new Error(`${heard} changes in the frame for ${keys} keys`);
    await wait(25);
  }
  throw new Error(`key ${keys} changed nothing in the frame in 5 s`);
}

function rowsOf(network: NetworkId, ours: Typed, bare: Typed, nobody: Typed): BenchRow[] {
  const key = (name: string, of: (times: readonly number[]) => number): BenchRow => {
    const [value, floor] = [of(ours.heard), of(bare.heard)];
    return {
      name: `${network}, a key to its hint in the panel, ${name}, against its text over one port in a bare frame`,
      value: rounded(value),
      unit: 'ms',
      floor: rounded(floor),
      ratio: rounded(value / floor),
      budget: `value ≤ ${FRAME}`,
      ok: value <= FRAME,
    };
  };
  return [
    key('median', median),
    key('p95', (times) => quantile(times, 0.95)),
    {
      name: `${network}, the page's main thread for a key, checked, against an empty content script`,
      value: rounded(ours.task),
      unit: 'ms CPU',
      floor: rounded(nobody.task),
      ratio: rounded(ours.task / nobody.task),
      budget: `value ≤ floor + ${MOST_IN_PAGE}`,
      ok: ours.task <= nobody.task + MOST_IN_PAGE,
    },
  ];
}
