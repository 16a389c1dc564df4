import type { Page } from '@playwright/test';
import { sampleFlag } from '../../features/crisis/flags/sample-flag.ts';
import type { Category, Severity } from '../../features/crisis/model.ts';
import type { SeenComment } from '../../features/queue/model.ts';
import { type DrawnPart, openEye } from './drawn-marks.ts';
import { commentsOn, LOOK, openOwn, pressSwitch, readComments } from './marked-comments.ts';
import { decidingIn } from './marked-in.ts';
import { showHere } from './panel-moves.ts';
import { putRows } from './put-rows.ts';
import { moderatedPost } from './sample-pages.ts';
import { storedRows } from './stored-rows.ts';
import { expect, test, type Vigie } from './vigie.ts';

// Each loads a thread twice and waits for what is judged of it; alone a quarter of this is enough.
test.setTimeout(180_000);

const KINDS: { category: Category; severity: Severity; word: string }[] = [
  { category: 'question', severity: 0, word: 'Question' },
  { category: 'boycott', severity: 1, word: 'Boycott call' },
  { category: 'insult', severity: 2, word: 'Insult' },
  { category: 'threat', severity: 3, word: 'Threat' },
];

/** Flags every second comment, each with a few of its letters as the words that decided; the words of its mark by key. */
async function flagEverySecond(
  vigie: Vigie,
  comments: SeenComment[],
): Promise<Map<string, string>> {
  const own = await openOwn(vigie);
  const flagged = comments.filter(({ text }, at) => at % 2 === 0 && text.length > 12);
  const flags = flagged.map(({ key, network, postKey, text }, at) => {
    const { category, severity } = KINDS[at % KINDS.length]!;
    const spans = [{ start: 2, end: 9, why: { kind: 'listed' as const } }];
    return {
      ...sampleFlag({ key, network, postKey, category, severity, brandId: null }),
      grounds: { spans, terms: [], confidence: 'sure' as const },
      evidence: { ...sampleFlag().evidence, text },
    };
  });
  // those that were raised by themselves would be marked too
  const raised = await storedRows<{ key: string }>(vigie.worker, 'flags');
  await putRows(own, 'flags', [...raised.map((flag) => ({ ...flag, state: 'closed' })), ...flags]);
  await own.close();
  return new Map(flagged.map(({ key }, at) => [key, KINDS[at % KINDS.length]!.word]));
}

const seenTabs = (parts: DrawnPart[]): DrawnPart[] =>
  parts.filter(({ kind, isSeen }) => kind === 'tab' && isSeen);

/** Every mark that is seen on X with the key of the comment it stands on, and the keys of comments wholly in view. */
async function marksOnX(page: Page): Promise<{ on: [string, string][]; inView: string[] }> {
  const eye = await openEye(page);
  return eye.withNodes(`(() => {
    const articles = [...document.querySelectorAll('article[data-testid="tweet"]')].map((article) => ({
      key: 'x:' + (article.querySelector('a[href*="/status/"]:has(time)')?.href.split('/').pop() ?? ''),
      box: article.getBoundingClientRect(),
    }));
    const tabs = nodes.filter((node) => node.className === 'tab' && getComputedStyle(node).visibility === 'visible');
    const on = tabs.flatMap((tab) => {
      const { left, top, width, height } = tab.getBoundingClientRect();
      if (width === 0) return [];
      const y = top + height / 2, x = left + width / 2;
      const own = articles.find(({ box }) => box.top <= y && y <= box.bottom && box.left <= x && x <= box.right);
      return [[own?.key ?? '', tab.dataset.word]];
    });
    const inView = articles.filter(({ box }) => box.top >= 60 && box.bottom <= innerHeight).map(({ key }) => key);
    return { on, inView };
  })()`);
}

test('on X marks stand on the comments they belong to, up and down a thread that recycles its cells, and in none of the page’s nodes', async ({
  vigie,
}) => {
  const first = await readComments(vigie, 'x', 8);
  await first.mouse.move(500, 500);
  for (let step = 0; step < 8; step += 1) {
    await first.mouse.wheel(0, 500);
    await first.waitForTimeout(150);
  }
  await expect
    .poll(async () => (await commentsOn(vigie, 'x')).length, { timeout: 30_000 })
    .toBeGreaterThan(20);
  await first.close();
  const words = await flagEverySecond(vigie, await commentsOn(vigie, 'x'));

  const page = await vigie.open(moderatedPost('x'), LOOK);
  await page.bringToFront();
  const eye = await openEye(page);
  await expect
    .poll(async () => (await eye.parts()).some(({ kind }) => kind === 'bar'), { timeout: 30_000 })
    .toBe(true);
  await page.mouse.move(500, 500);
  let checked = 0;
  for (const delta of [...Array(6).fill(450), ...Array(6).fill(-450)] as number[]) {
    await page.mouse.wheel(0, delta);
    // each stop is right before the next; it is read until the page has settled
    await expect
      .poll(
        async () => {
          const { on, inView } = await marksOnX(page);
          const wrong = on.filter(([key, word]) => !word.startsWith(words.get(key) ?? '?'));
          const marked = new Set(on.map(([key]) => key));
          const missing = inView.filter((key) => words.has(key) && !marked.has(key));
          checked += on.length;
          return { wrong, missing };
        },
        { timeout: 15_000 },
      )
      .toEqual({ wrong: [], missing: [] });
  }
  expect(checked).toBeGreaterThan(10);
  expect((await decidingIn(page)).every((marked) => marked.length >= 5)).toBe(true);
  expect((await decidingIn(page)).length).toBeGreaterThan(0);
  // ours stand beside the page's body, and nothing in it knows of them
  expect(await page.locator('html > *').count()).toBe(4);
  expect(
    await page.evaluate(() => /vigie/i.test(document.body.outerHTML + document.head.outerHTML)),
  ).toBe(false);
  expect(await readsWords(page, 'Boycott call')).toBe(false);
});

/** Whether a script of the page finds words of ours. */
const readsWords = (page: Page, words: string): Promise<boolean> =>
  page.evaluate(
    (sought) => (window as unknown as { find(text: string): boolean }).find(sought),
    words,
  );

/** How far marks stray from their comments in the frames of a scroll, at most, in pixels. */
async function strayWhileScrolling(page: Page, scroller: string): Promise<number> {
  const eye = await openEye(page);
  return eye.withNodes(`(async () => {
    const scroller = ${scroller};
    // those of comments out of sight stand nowhere
    const isSeen = (tab) => tab.checkVisibility({ visibilityProperty: true });
    const tabs = nodes.filter((node) => node.className === 'tab' && isSeen(node));
    const pairs = tabs.map((tab) => {
      const { left, top } = tab.getBoundingClientRect();
      const under = document.elementsFromPoint(left + 2, top + 8).find((element) => element.tagName !== 'DIV' || element.parentElement !== document.documentElement);
      return { tab, under, apart: top - under.getBoundingClientRect().top };
    });
    let stray = pairs.length === 0 ? Infinity : 0;
    for (let step = 0; step < 12; step += 1) {
      scroller.scrollTop += step < 6 ? 7 : -7;
      await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
      for (const { tab, under, apart } of pairs) {
        if (!isSeen(tab)) continue;
        stray = Math.max(stray, Math.abs(tab.getBoundingClientRect().top - under.getBoundingClientRect().top - apart));
      }
    }
    return stray;
  })()`);
}

test('on Instagram marks follow a scroll in the same frame, open their flag, go when it is closed and when Vigie is switched off', async ({
  vigie,
}) => {
  const first = await readComments(vigie, 'instagram', 10);
  await first.close();
  const words = await flagEverySecond(vigie, await commentsOn(vigie, 'instagram'));
  const page = await vigie.open(moderatedPost('instagram'), LOOK);
  await page.bringToFront();
  const eye = await openEye(page);
  const tabs = async () => seenTabs(await eye.parts());
  await expect.poll(async () => (await tabs()).length, { timeout: 30_000 }).toBeGreaterThan(0);
  const scroller = `[...document.querySelectorAll('main *')].find((element) => element.scrollHeight > element.clientHeight + 100 && /auto|scroll/.test(getComputedStyle(element).overflowY))`;
  expect(await strayWhileScrolling(page, scroller)).toBeLessThanOrEqual(1);
  expect(await strayWhileScrolling(page, 'document.scrollingElement')).toBeLessThanOrEqual(1);

  const [chosen] = await tabs();
  const all = (await eye.parts()).filter(({ kind }) => kind === 'tab').length;
  await page.mouse.click(chosen!.left + 20, chosen!.top + 10);
  const panelOf = () => page.frames().find((frame) => frame.url().includes('/sidepanel.html'));
  await expect.poll(() => panelOf() !== undefined, { timeout: 15_000 }).toBe(true);
  const panel = panelOf()!;
  const alert = panel.getByRole('article').and(panel.locator('[tabindex="0"]'));
  await expect(alert).toContainText(chosen!.word.split(' · ')[0]!);
  const closing = alert.getByRole('button', { name: 'Close' });
  await closing.click();
  await panel.getByRole('dialog').getByRole('button', { name: 'Close', exact: true }).click();
  await expect
    .poll(async () => (await eye.parts()).filter(({ kind }) => kind === 'tab').length, {
      timeout: 15_000,
    })
    .toBe(all - 1);
  expect(words.size).toBeGreaterThanOrEqual(all);

  await pressSwitch(vigie, 'Instagram');
  await page.bringToFront();
  await expect.poll(() => page.locator('html > *').count(), { timeout: 15_000 }).toBe(2);
  expect(await leftIn(page)).toEqual({ highlights: 0, sheets: 0 });
});

const leftIn = (page: Page) =>
  page.evaluate(() => ({
    highlights: CSS.highlights.size,
    sheets: document.adoptedStyleSheets.length,
  }));

test('on LinkedIn marks come with the panel and go with it', async ({ vigie }) => {
  const first = await readComments(vigie, 'linkedin', 10);
  await first.close();
  await flagEverySecond(vigie, await commentsOn(vigie, 'linkedin'));
  const page = await vigie.open(moderatedPost('linkedin'), LOOK);
  await page.bringToFront();
  // the comments are read, judged and told to the page
  await page.waitForTimeout(4_000);
  expect(await page.locator('html > *').count()).toBe(2);
  expect(await leftIn(page)).toEqual({ highlights: 0, sheets: 0 });

  const panel = await vigie.openPanel(page);
  const eye = await openEye(page);
  const parts = async () => (await eye.parts()).length;
  expect(await parts()).toBe(0);
  await showHere(panel, 'linkedin');
  await expect.poll(parts, { timeout: 20_000 }).toBeGreaterThan(0);
  expect((await decidingIn(page)).length).toBeGreaterThan(0);

  await vigie.openPanel(page).catch(() => undefined);
  await expect.poll(() => page.locator('html > *').count(), { timeout: 15_000 }).toBe(2);
  expect(await leftIn(page)).toEqual({ highlights: 0, sheets: 0 });
});
