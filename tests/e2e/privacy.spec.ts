import type { Page } from '@playwright/test';
import { openBarePage } from './bare-page.ts';
import { moderatedPost } from './sample-pages.ts';
import { expect, test } from './vigie.ts';

/** Words of ours that a page may look for: it can read our source as well as anybody. */
const LABELS = ['Search a reply', 'New reply', 'Replies found', 'What Vigie reads'];

/** What a page's script gets of words that stand in it. */
async function readsWords(page: Page, words: string[]): Promise<string[]> {
  return page.evaluate((labels) => {
    const find = (window as unknown as { find(text: string): boolean }).find.bind(window);
    return labels.flatMap((label) => {
      getSelection()?.removeAllRanges();
      const found = find(label);
      const selected = getSelection()?.toString() ?? '';
      const words = document.body.textContent;
      return found || selected !== '' || words.includes(label) ? [label] : [];
    });
  }, words);
}

test('a page finds and selects nothing of the panel’s text', async ({ vigie }) => {
  const page = await vigie.open(moderatedPost('x'), 'en-light-calm-still');
  const panel = await vigie.openPanel(page);
  await expect(panel.getByRole('combobox')).toBeVisible();
  expect(await readsWords(page, LABELS)).toEqual([]);
  expect(await page.evaluate(() => window.length)).toBe(0);
  expect(
    await page.evaluate(() =>
      performance.getEntries().filter(({ name }) => /extension:/.test(name)),
    ),
  ).toEqual([]);

  // The control: the same words straight in a closed root of the page are found, so the attack works.
  await page.evaluate((label) => {
    const host = document.body.appendChild(document.createElement('div'));
    const root = host.attachShadow({ mode: 'closed' });
    root.append(document.createElement('p'));
    (root.firstChild as HTMLElement).textContent = label;
  }, LABELS[0]!);
  expect(await readsWords(page, LABELS)).toEqual([LABELS[0]]);
});

test('a page hears none of the keys, inputs and pastes in the panel', async ({ vigie }) => {
  const page = await openBarePage(vigie.context);
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    const types = [
      'keydown',
      'keypress',
      'keyup',
      'beforeinput',
      'input',
      'paste',
      'copy',
      'cut',
      'selectionchange',
      'compositionstart',
      'click',
      'pointerdown',
    ];
    for (const type of types) window.addEventListener(type, () => heard.push(type), true);
    for (const type of types) document.addEventListener(type, () => heard.push(type), true);
  });
  const heard = () =>
    page.evaluate(() => (window as unknown as { heard: string[] }).heard.splice(0));
  const panel = await vigie.openPanel(page);
  const search = panel.getByRole('combobox');
  await search.click();
  await page.keyboard.type('angry customer, confidential');
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Control+X');
  await page.keyboard.press('Control+V');
  await expect(search).toHaveValue('angry customer, confidential');
  expect(await heard()).toEqual([]);
  // Commands that a page gives to whatever has the focus don't reach it either.
  const commanded = await page.evaluate(() => [
    document.execCommand('insertText', false, 'typed by the page'),
    document.execCommand('insertHTML', false, '<img src=x>'),
    document.execCommand('selectAll'),
  ]);
  expect(commanded.slice(0, 2)).toEqual([false, false]);
  await expect(search).toHaveValue('angry customer, confidential');

  // The control: the same in a field of the page is heard.
  await page.evaluate(() => {
    const root = document.body
      .appendChild(document.createElement('div'))
      .attachShadow({ mode: 'closed' });
    root.append(document.createElement('input'));
    (root.firstChild as HTMLElement).focus();
  });
  await page.keyboard.type('abc');
  expect((await heard()).filter((type) => type === 'keydown')).toHaveLength(6);
});

test('a page cannot tell by the extension’s id that Vigie is there', async ({ vigie }) => {
  const page = await openBarePage(vigie.context);
  const known = await page.evaluate(async (id) => {
    const address = `chrome-extension://${id}/sidepanel.html`;
    const fetched = await fetch(address).then(
      () => true,
      () => false,
    );
    const loads = (element: HTMLElement & { src: string }): Promise<boolean> =>
      new Promise((resolve) => {
        element.onload = () => resolve(true);
        element.onerror = () => resolve(false);
        element.src = address;
        document.body.append(element);
      });
    return [fetched, await loads(new Image()), await loads(document.createElement('script'))];
  }, vigie.extensionId);
  expect(known).toEqual([false, false, false]);
});

test('what a page sends by itself moves nothing of ours', async ({ vigie }) => {
  const page = await openBarePage(vigie.context);
  await expect.poll(() => page.locator('html > div').count()).toBe(1);
  await page.evaluate(async () => {
    const words = ['toggle-panel', 'issuePass', 'openDashboard', 'survey', 'insert'];
    for (const vigie of words) {
      for (const data of [{ vigie }, { vigie, ask: null }, { call: vigie, number: 1, ask: null }]) {
        window.postMessage(data, '*');
        document.dispatchEvent(new CustomEvent(vigie, { detail: data }));
        window.dispatchEvent(new MessageEvent('message', { data, source: window }));
      }
    }
    // Untrusted clicks and keys on the handle at the page's edge.
    const host = document.querySelector<HTMLElement>('html > div')!;
    host.click();
    for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) {
      host.dispatchEvent(
        new MouseEvent(type, {
          bubbles: true,
          composed: true,
          clientX: innerWidth - 8,
          clientY: innerHeight * 0.43,
        }),
      );
    }
    const inside = document.elementFromPoint(innerWidth - 8, innerHeight * 0.43);
    (inside as HTMLElement | null)?.click();
    host.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }),
    );
    await new Promise((resolve) => setTimeout(resolve, 800));
  });
  expect(page.frames()).toHaveLength(1);
  expect(
    vigie.context.pages().filter((each) => each.url().includes('dashboard.html#')),
  ).toHaveLength(vigie.context.pages().filter((each) => each.url().endsWith('#welcome')).length);
  // The control: a person's click on the same place opens the panel.
  const { width, height } = page.viewportSize()!;
  await page.bringToFront();
  await page.mouse.click(width - 8, height * 0.43);
  await expect.poll(() => page.frames().length).toBe(2);
});
