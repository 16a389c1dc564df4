/**
 * `node tests/composers/matrix.ts [chromium|firefox|all] [sample…]`: the insertion checks on every editor.
 */
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserName, Tab } from './browsers/browser.ts';
import { CHROMIUM, openChromium } from './browsers/chromium.ts';
import { FIREFOX, openFirefox } from './browsers/firefox.ts';
import { buildExtension, buildPages } from './build.ts';
import { CHECKS } from './checks.ts';
import { runCheck } from './run-check.ts';
import { SAMPLES, type Sample } from './samples.ts';
import { startSampleServer } from './server.ts';

/** The outcome of one browser. `table` is for people to read; a browser that isn't installed fails nothing and says so there. */
export interface MatrixResult {
  passed: number;
  failed: number;
  table: string;
}

/** Runs all checks on the samples in one browser, which takes two to four minutes. */
export async function runMatrix(
  browser: BrowserName,
  samples: readonly Sample[] = SAMPLES,
): Promise<MatrixResult> {
  const executable = browser === 'chromium' ? CHROMIUM : FIREFOX;
  if (!existsSync(executable)) {
    return { passed: 0, failed: 0, table: `${browser}: skipped, there is no ${executable}` };
  }
  const folder = await mkdtemp(join(tmpdir(), `vigie-composers-${browser}-`));
  await buildPages(join(folder, 'pages'));
  await buildExtension(join(folder, 'extension'), browser);
  const server = await startSampleServer(join(folder, 'pages'));
  try {
    const open = browser === 'chromium' ? openChromium : openFirefox;
    const port = browser === 'chromium' ? server.port : server.proxyPort;
    const tab = await open(join(folder, 'profile'), join(folder, 'extension'), port);
    try {
      return await runSamples(browser, tab, samples);
    } finally {
      await tab.close();
    }
  } finally {
    server.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 8, retryDelay: 250 });
  }
}

async function runSamples(
  browser: BrowserName,
  tab: Tab,
  samples: readonly Sample[],
): Promise<MatrixResult> {
  const lines = [
    `${browser}: ${CHECKS.map(({ name }, index) => `${index + 1} ${name}`).join(', ')}`,
  ];
  const faults: string[] = [];
  let passed = 0;
  for (const sample of samples) {
    await tab.open(`https://${sample.host}/${sample.name}`);
    let marks = '';
    for (const check of CHECKS) {
      const wrong = await runCheck(tab, sample, check).catch((error: unknown) => [String(error)]);
      marks += wrong.length === 0 ? '✓' : '✗';
      if (wrong.length > 0) faults.push(`${sample.name}, ${check.name}: ${wrong.join('; ')}`);
      else passed += 1;
    }
    const held = marks.split('✓').length - 1;
    lines.push(`${sample.name.padEnd(20)} ${marks} ${held}/${CHECKS.length}`);
  }
  return { passed, failed: faults.length, table: [...lines, ...faults].join('\n') };
}

if (import.meta.main) {
  const [asked = 'all', ...names] = process.argv.slice(2);
  const browsers = (['chromium', 'firefox'] as const).filter(
    (browser) => asked === 'all' || asked === browser,
  );
  const samples = SAMPLES.filter(({ name }) => names.length === 0 || names.includes(name));
  let passed = 0;
  let failed = 0;
  for (const browser of browsers) {
    const result = await runMatrix(browser, samples);
    console.log(result.table);
    passed += result.passed;
    failed += result.failed;
  }
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 || browsers.length === 0 ? 1 : 0;
}
