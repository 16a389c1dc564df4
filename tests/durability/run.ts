/** What Vigie stored stays stored, in a real Chromium: `node tests/durability/run.ts [--trials 10]`. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildTestExtension } from './build.ts';
import { type Result, startChecks } from './check.ts';
import { type Chromium, startChromium } from './chromium.ts';
import { testKillControl, testKilledBrowser } from './killed-browser.ts';
import { testErasureControl, testKilledErasure } from './killed-erasure.ts';
import { testStoppedWorker } from './stopped-worker.ts';
import { testTenTabs } from './ten-tabs.ts';
import { testBlockedUpgrade, testNewerSchema } from './versions.ts';
import { testLiveFrame, testRestart } from './windows.ts';

/**
 * Runs every durability test on profiles that are thrown away.
 * @param trials how many times the browser is killed in the middle of its writing
 */
export async function runDurability({ trials = 10 } = {}): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'vigie-durability-'));
  const extension = join(folder, 'extension');
  const { check, result } = startChecks();
  const running = new Set<Chromium>();
  const start = async (): Promise<Chromium> => {
    const browser = await startChromium(extension, join(folder, 'profile'));
    running.add(browser);
    return browser;
  };
  try {
    await buildTestExtension(extension);
    const browser = await start();
    await testBlockedUpgrade(browser, check);
    await testTenTabs(browser, check);
    await testStoppedWorker(browser, check);
    await testLiveFrame(browser, check);
    await browser.close();
    await testRestart(start, check);
    await testKillControl(start, check);
    await testKilledBrowser(start, trials, check);
    await testErasureControl(start, check);
    await testKilledErasure(start, check);
    await testNewerSchema(await start(), check);
  } catch (error) {
    check(false, `stopped: ${error instanceof Error ? error.stack : String(error)}`);
  } finally {
    for (const browser of running) await browser.kill();
    await rm(folder, { recursive: true, force: true, maxRetries: 8, retryDelay: 100 });
  }
  return result;
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { trials: { type: 'string', default: '10' } } });
  const { passed, failed } = await runDurability({ trials: Number(values.trials) });
  console.log(`${passed} passed, ${failed} failed`);
  process.exit(failed > 0 ? 1 : 0);
}
