import { setTimeout as wait } from 'node:timers/promises';
import type { Check } from './check.ts';
import type { Chromium } from './chromium.ts';

/** Milliseconds by which the worker has reached its step and hangs there. */
const REACHED = 400;
/** A number that no trial of the other tests has. */
const TRIAL = 999;

/** Where to stop an operation: each of its first steps, each around its two commits at the end, some between. */
function stopsIn(steps: number): number[] {
  const first = [1, 2, 3, 4, 5, 6];
  const between = [0.2, 0.4, 0.6, 0.8].map((part) => Math.round(steps * part));
  const last = Array.from({ length: 12 }, (_, i) => steps - i);
  return [...first, ...between, ...last];
}

/** Stops the worker at one step after another of an operation; the client asks again with the same id. */
export async function testStoppedWorker(browser: Chromium, check: Check): Promise<void> {
  const page = await browser.openPage();
  await page.call('saveReply', 'stopped');
  // The first one also opens the database; the second shows how many steps an operation takes.
  await page.call('askUntilAnswered', TRIAL, 0, 0);
  const steps = await page.call<number>('askUntilAnswered', TRIAL, 1, 0);
  const stops = stopsIn(steps);
  let stopped = 0;
  for (const [i, stopAt] of stops.entries()) {
    const asked = page.call<number>('askUntilAnswered', TRIAL, i + 2, stopAt);
    if ((await Promise.race([asked, wait(REACHED, 'hanging')])) === 'hanging') {
      stopped += 1;
      await browser.stopWorker();
    }
    await asked;
  }
  const operations = stops.length + 2;
  const uses = await page.call<{ counted: number }>('usesOf', 'stopped', 'stopped-');
  const { lost, torn } = await page.call<{ lost: number; torn: number }>(
    'verdict',
    TRIAL,
    operations,
  );
  check(
    stopped === stops.length,
    `worker stopped at ${stopped} of the ${steps} steps of an operation`,
  );
  const usesLost = Math.max(0, operations - uses.counted);
  check(
    lost + torn + usesLost === 0,
    `worker stopped: of ${operations} operations ${lost + usesLost} lost, ${torn} torn`,
  );
  const twice = Math.max(0, uses.counted - operations);
  check(twice === 0, `worker stopped: ${twice} done twice`);
  await page.close();
}
