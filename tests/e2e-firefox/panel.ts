import type { Browser, ElementHandle, Frame, Page } from 'puppeteer-core';
import { until } from './steps.ts';

/** The panel's frame in a page: in a closed shadow root, so it is found among the browser's contexts. */
export function panelOf(page: Page): Promise<Frame> {
  return until('the panel', async () => {
    const frame = page
      .frames()
      .findLast((candidate) => candidate.url().includes('/sidepanel.html'));
    return frame && (await frame.$('nav').catch(() => null)) ? frame : null;
  });
}

/** The tab that the extension opened at one of its own pages. Puppeteer is not told its address, so each tab is asked. */
export function tabAt(browser: Browser, path: string): Promise<Page> {
  return until(`a tab at ${path}`, async () => {
    for (const page of await browser.pages()) {
      const found = await page.evaluate(() => location.pathname).catch(() => '');
      if (found === path) return page;
    }
    return null;
  });
}

/** Presses the handle at the edge of the page: no selector reaches into a closed root, so it is aimed at by its place. */
export async function pressHandle(page: Page): Promise<void> {
  const [width, height] = await page.evaluate(() => [
    document.documentElement.clientWidth,
    innerHeight,
  ]);
  await page.mouse.click((width ?? 0) - 10, (height ?? 0) * 0.4 + 28);
}

/** A button of the panel by its name, as a screen reader says it. */
export async function button(
  within: Frame | Page | ElementHandle,
  name: string | RegExp,
): Promise<ElementHandle> {
  return until(`the button ${name}`, async () => {
    for (const found of await within.$$('button')) {
      const label = await found.evaluate((element) => {
        const words = element.cloneNode(true) as HTMLElement;
        for (const key of words.querySelectorAll('kbd')) key.remove();
        return element.ariaLabel ?? words.textContent.trim();
      });
      if (typeof name === 'string' ? label === name : name.test(label)) return found;
    }
    return null;
  });
}

/** The panel's or a page's text, spaces and line breaks as one space. */
export async function textOf(place: Frame | Page): Promise<string> {
  return oneLine(await place.evaluate(() => document.body.textContent));
}

/** Texts are compared without their line breaks, which each editor draws in its own way. */
export const oneLine = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim();
