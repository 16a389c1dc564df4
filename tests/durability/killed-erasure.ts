import { setTimeout as wait } from 'node:timers/promises';
import type { Check } from './check.ts';
import type { Chromium, Page } from './chromium.ts';
import type { Found } from './extension/erasing.ts';

/** Numbers that no trial of the other tests has. */
const FIRST = 2000;
const CONTROL = 2900;

/**
 * When the browser is killed, in parts of an erasure that nobody disturbs, up to a twentieth later: before its rows are
 * gone, while it sweeps, about its end.
 */
const MOMENTS = [0, 0.02, 0.05, 0.1, 0.25, 0.5, 0.8, 1.1, 1.6];

/** Milliseconds between two sightings of another tab. */
const PAUSE = 80;

interface Trial {
  number: number;
  sightings: number;
  isTold: boolean;
  /** Comments that a third tab missed. */
  missing: number;
}

/** Somebody is erased in one tab, others are seen in another, and a third looks whether all of those stay there. */
async function startTrial(browser: Chromium, number: number): Promise<Trial> {
  const trial: Trial = { number, sightings: 0, isTold: false, missing: 0 };
  browser.onTold((told) => {
    if (told.startsWith('sighting')) trial.sightings += 1;
    if (told === `erased ${number}`) trial.isTold = true;
    if (told.startsWith('missing')) trial.missing += 1;
  });
  const [eraser, writer, reader] = await Promise.all([
    browser.openPage(),
    browser.openPage(),
    browser.openPage(),
  ]);
  await eraser.call('keepPeople', number);
  await writer.call('startSighting', number, PAUSE);
  await reader.call('startWatching', number);
  for (let tries = 0; trial.sightings < 2; tries += 1) {
    if (tries > 400) throw new Error('nothing was stored in 20 s');
    await wait(50);
  }
  // not waited for: the first is killed before anything is stored, or about then
  eraser.call('startErasing', number).catch(() => undefined);
  return trial;
}

const isWhole = ({ gone, before, after, notes }: Found): boolean =>
  gone === 1 ? before === 1 && notes === 2 : gone === 0 && after === 1 && notes === 1;

async function lostOf(page: Page, { number, sightings }: Trial): Promise<number> {
  const { lost, torn } = await page.call<{ lost: number; torn: number }>(
    'verdict',
    number,
    sightings,
  );
  return lost + torn;
}

/** How long an erasure takes that nobody disturbs, in milliseconds. */
async function measure(start: () => Promise<Chromium>): Promise<number> {
  const browser = await start();
  const page = await browser.openPage();
  await page.call('keepPeople', FIRST - 1);
  const took = await page.call<number>('erase', FIRST - 1);
  const found = await page.call<Found>('foundOf', FIRST - 1);
  await browser.kill();
  if (found.gone !== 0 || !isWhole(found) || !found.isSwept) throw new Error('it does not erase');
  return took;
}

/** Kills the whole browser in the middle of an erasure, again and again, and looks at what is left of whom. */
export async function testKilledErasure(
  start: () => Promise<Chromium>,
  check: Check,
): Promise<void> {
  const took = await measure(start);
  const sum = { whole: 0, asked: 0, sweeping: 0, ended: 0, told: 0, missing: 0, lost: 0, wrong: 0 };
  let browser = await start();
  for (const [i, moment] of MOMENTS.entries()) {
    const trial = await startTrial(browser, FIRST + i);
    if (i > 0) await wait((moment + Math.random() / 20) * took);
    await browser.kill();

    browser = await start();
    const page = await browser.openPage();
    const found = await page.call<Found>('foundOf', trial.number);
    await page.call('finishErasures');
    const after = await page.call<Found>('foundOf', trial.number);
    sum.lost += await lostOf(page, trial);
    await page.close();

    const isUntouched = found.gone === 1 && !found.isAsked;
    const isDone = after.gone === 0 && after.isSwept && !after.isAsked;
    if (!isWhole(found) || !isWhole(after) || !(isUntouched ? after.gone === 1 : isDone))
      sum.wrong += 1;
    if (trial.isTold && !(found.gone === 0 && found.isSwept)) sum.told += 1;
    sum.missing += trial.missing;
    if (isUntouched) sum.whole += 1;
    else if (found.isAsked) sum.asked += 1;
    else if (found.isSwept) sum.ended += 1;
    else sum.sweeping += 1;
  }
  await browser.kill();
  check(
    sum.wrong === 0,
    `browser killed ${MOMENTS.length} times while it erased somebody (not begun ${sum.whole}, asked ${sum.asked}, being swept ${sum.sweeping}, done ${sum.ended}): ${sum.wrong} half erased, or others not whole`,
  );
  check(sum.told === 0, `erasures told as done that were not: ${sum.told}`);
  check(
    sum.lost === 0 && sum.missing === 0,
    `rows that other tabs stored meanwhile: ${sum.lost} lost or torn; rows of others not seen meanwhile: ${sum.missing}`,
  );
  check(sum.sweeping + sum.asked > 0, 'the browser was killed in the middle at least once');
}

/** What erases table after table must be seen to erase half, or the test above sees nothing. */
export async function testErasureControl(
  start: () => Promise<Chromium>,
  check: Check,
): Promise<void> {
  const browser = await start();
  let tables = 0;
  browser.onTold((told) => {
    if (told.startsWith('from')) tables += 1;
  });
  const page = await browser.openPage();
  await page.call('keepPeople', CONTROL);
  await page.call('startErasingNaively', CONTROL);
  for (let tries = 0; tables < 2 && tries < 400; tries += 1) await wait(10);
  await browser.kill();
  const again = await start();
  const found = await (await again.openPage()).call<Found>('foundOf', CONTROL);
  await again.kill();
  check(
    !isWhole(found),
    `control: erased table by table, ${Math.round(found.gone * 100)} % left: the test can see a half`,
  );
}
