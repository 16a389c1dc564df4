/** `npm test`: everything that is checked before a change is kept, in the order in which it fails fastest. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { buildExtension, ROOT } from '../browser/build-extension.ts';
import { findChromium, findFirefox } from '../browser/find-chromium.ts';
import { countPlaywright, countVitest, runCheck, runCounted, type Tally } from './tally.ts';

const reports = join(ROOT, 'test-results');
await mkdir(reports, { recursive: true });
process.env.CHROME_PATH = findChromium();
const firefox = findFirefox();

const total: Tally = { passed: 0, failed: 0, skipped: 0 };
const add = ({ passed, failed, skipped }: Tally): void => {
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
};

add(await runCheck('wxt prepare', 'wxt', ['prepare']));
add(await runCheck('types', 'tsc', ['--noEmit']));
add(await runCheck('lint and format', 'biome', ['ci', '--error-on-warnings']));
add(await runCheck('dead code', 'knip', []));
await buildExtension('chrome');
await buildExtension('firefox');
add(await runCheck('add-on linter', process.execPath, ['tests/commands/lint-addon.ts']));
add(
  await runCounted(
    'unit, component and architecture',
    'vitest',
    [
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${join(reports, 'vitest.json')}`,
    ],
    () => countVitest(join(reports, 'vitest.json')),
  ),
);
const { runMatrix } = await import('../composers/matrix.ts');
const { runDurability } = await import('../durability/run.ts');
for (const browser of ['chromium', 'firefox'] as const) {
  if (browser === 'firefox' && !firefox) {
    console.log(
      'Firefox is neither installed nor installable: its editors and smoke test are skipped.',
    );
    total.skipped += 1;
    continue;
  }
  console.log(`\n── insertion into the real editors, ${browser}`);
  const { passed, failed, table } = await runMatrix(browser);
  console.log(table);
  add({ passed, failed, skipped: 0 });
}
console.log('\n── durability');
add({ ...(await runDurability({ trials: 3 })), skipped: 0 });
add(
  await runCounted('end to end', 'playwright', ['test'], () =>
    countPlaywright(join(reports, 'playwright.json')),
  ),
);
if (firefox) {
  const { runFirefoxSmoke } = await import('../e2e-firefox/smoke.ts');
  console.log('\n── end to end, Firefox');
  add({ ...(await runFirefoxSmoke(firefox)), skipped: 0 });
}

console.log(
  `\n${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`,
);
process.exit(total.failed > 0 ? 1 : 0);
