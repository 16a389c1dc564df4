import { setTimeout as wait } from 'node:timers/promises';
import type { Check } from './check.ts';
import type { Chromium } from './chromium.ts';

interface Told {
  sightings: number;
  uses: number;
}

interface Verdict {
  lost: number;
  torn: number;
  found: number;
}

const listen = (browser: Chromium): Told => {
  const told = { sightings: 0, uses: 0 };
  browser.onTold((line) => {
    if (line.startsWith('sighting')) told.sightings += 1;
    if (line.startsWith('use')) told.uses += 1;
  });
  return told;
};

async function untilTold(told: Told): Promise<void> {
  for (let tries = 0; told.sightings < 2 || told.uses < 2; tries += 1) {
    if (tries > 400) throw new Error('nothing was stored in 10 s');
    await wait(25);
  }
}

/** Kills the whole browser in the middle of its writing, again and again, and looks at what is left. */
export async function testKilledBrowser(
  start: () => Promise<Chromium>,
  trials: number,
  check: Check,
): Promise<void> {
  const sum = { told: 0, lost: 0, torn: 0, uses: 0, usesLost: 0, usesWrong: 0 };
  for (let trial = 1; trial <= trials; trial += 1) {
    const browser = await start();
    const told = listen(browser);
    const page = await browser.openPage();
    await page.call('saveReply', `kill-${trial}`);
    await page.call('startWriting', trial, `kill-${trial}`);
    await untilTold(told);
    await wait(Math.random() * 500);
    await browser.kill();

    const again = await start();
    const reader = await again.openPage();
    const { lost, torn } = await reader.call<Verdict>('verdict', trial, told.sightings);
    const uses = await reader.call<{ counted: number; done: number }>(
      'usesOf',
      `kill-${trial}`,
      `use-${trial}-`,
    );
    await again.kill();
    sum.told += told.sightings;
    sum.uses += told.uses;
    sum.lost += lost;
    sum.torn += torn;
    sum.usesLost += Math.max(0, told.uses - uses.counted);
    sum.usesWrong += uses.counted === uses.done ? 0 : 1;
  }
  check(
    sum.lost === 0 && sum.torn === 0,
    `browser killed ${trials} times: of ${sum.told} sightings told as stored ${sum.lost} lost, ${sum.torn} torn`,
  );
  check(
    sum.usesLost === 0 && sum.usesWrong === 0,
    `browser killed ${trials} times: of ${sum.uses} uses told as stored ${sum.usesLost} lost, ${sum.usesWrong} counts wrong`,
  );
}

/** What tells before it has stored must be seen to lose, or the test above sees nothing. */
export async function testKillControl(start: () => Promise<Chromium>, check: Check): Promise<void> {
  const trial = 900;
  const browser = await start();
  const told = listen(browser);
  const page = await browser.openPage();
  await page.call('tellTooEarly', trial);
  await browser.kill();
  const again = await start();
  const reader = await again.openPage();
  const { lost } = await reader.call<Verdict>('verdict', trial, told.sightings);
  await again.kill();
  check(
    lost > 0,
    `control: told before stored, ${lost} of ${told.sightings} lost: the test can see a loss`,
  );
}
