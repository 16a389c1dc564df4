import type { Check } from './check.ts';
import type { Chromium } from './chromium.ts';

const TABS = 10;
const TIMES = 100;

/** Ten tabs add to the same record at once. */
export async function testTenTabs(browser: Chromium, check: Check): Promise<void> {
  const pages = await Promise.all(Array.from({ length: TABS }, () => browser.openPage()));
  const [first] = pages;
  if (!first) throw new Error('no tab');
  await first.call('saveReply', 'naive');
  await Promise.all(pages.map((page) => page.call('incrementNaively', 'naive', TIMES)));
  const naive = await first.call<{ counted: number }>('usesOf', 'naive', 'naive-');
  check(
    naive.counted < TABS * TIMES,
    `control: ${TABS} tabs × ${TIMES}, read then write, kept ${naive.counted}: the test can see a loss`,
  );
  await first.call('saveReply', 'shared');
  await Promise.all(pages.map((page, i) => page.call('increment', 'shared', TIMES, `tab${i}`)));
  const { counted, done } = await first.call<{ counted: number; done: number }>(
    'usesOf',
    'shared',
    'shared-',
  );
  check(
    counted === TABS * TIMES && done === counted,
    `${TABS} tabs × ${TIMES} at once: ${counted} of ${TABS * TIMES} counted`,
  );
  await Promise.all(pages.map((page) => page.close()));
}
