import type { Browser, Page } from 'puppeteer-core';
import { sampleFlag } from '../../features/crisis/flags/sample-flag.ts';
import { inThreadOrder } from '../e2e/sample-pages.ts';
import { openPost } from './networks.ts';
import { panelOf, textOf } from './panel.ts';
import { putRows } from './put-rows.ts';
import { type Steps, until } from './steps.ts';
import { storedRows } from './stored-rows.ts';

/** Marks beside flagged comments: drawn, pressed, gone with their page's Vigie. */
export async function checkMarks(steps: Steps, browser: Browser, dashboard: Page): Promise<void> {
  await steps.step('x: a flagged comment is marked, and its mark opens the flag', async () => {
    const first = await openPost(browser, 'x', 'en-dark-storm-still');
    const comment = await until('a comment that is kept', async () =>
      firstOf((await storedRows(dashboard, 'comments')) as unknown as Kept[]),
    );
    await first.close();
    const { key, text } = comment;
    await putFlag(dashboard, key, text);

    const page = await openPost(browser, 'x', 'en-dark-storm-still');
    // no line is drawn under the space at their end
    const words = text.slice(2, 9).trim();
    await until('the comment', () => scrollTo(page, text));
    await until('the deciding words', async () => (await underlined(page)).includes(words));
    // the page may still be making room for the panel, which moves the mark away from under the pointer
    const pressMark = async () => {
      const place = await until('the mark', () => placeOfMark(page, text));
      await page.mouse.click(place.x, place.y);
    };
    await pressMark();
    const panel = await panelOf(page);
    await until('the flag', async () => {
      if ((await textOf(panel)).includes(text.slice(0, 20))) return true;
      await pressMark();
      await new Promise((resolve) => setTimeout(resolve, 1_000));
      return false;
    });
    await page.close();
    return words;
  });
}

interface Kept {
  key: string;
  network: string;
  text: string;
}

/** The one nearest to the top of the thread that has words enough. */
const firstOf = (kept: readonly Kept[]): Kept | undefined =>
  inThreadOrder('x', kept).find(({ network, text }) => network === 'x' && text.length > 40);

async function putFlag(dashboard: Page, key: string, text: string): Promise<void> {
  const flag = {
    ...sampleFlag({ key, network: 'x', postKey: null, category: 'threat', brandId: null }),
    grounds: {
      spans: [{ start: 2, end: 9, why: { kind: 'listed' } }],
      terms: [],
      confidence: 'sure',
    },
    evidence: { ...sampleFlag().evidence, text },
  };
  await putRows(dashboard, 'flags', [flag]);
}

/** Words of comments with a line under them. */
const underlined = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...CSS.highlights].flatMap(([name, ranges]) =>
      name.startsWith('vigie-words-') ? [...ranges].map((range) => `${range}`) : [],
    ),
  );

const scrollTo = (page: Page, text: string): Promise<boolean> =>
  page.evaluate((words) => {
    const comment = [...document.querySelectorAll('article')].find((article) =>
      article.textContent.includes(words),
    );
    comment?.scrollIntoView({ block: 'center' });
    return comment !== undefined;
  }, text);

/** Where our layer lies over the first line of a comment: no selector reaches into a closed root. */
const placeOfMark = (page: Page, text: string) =>
  page.evaluate((words) => {
    const comment = [...document.querySelectorAll('article')].find((article) =>
      article.textContent.includes(words),
    );
    const head = comment?.querySelector('time')?.getBoundingClientRect();
    if (!head) return null;
    const y = head.top + head.height / 2;
    for (let x = head.right; x < innerWidth; x += 4) {
      const over = document.elementFromPoint(x, y);
      if (over?.parentElement === document.documentElement && over !== document.body)
        return { x: x + 10, y };
    }
    return null;
  }, text);
