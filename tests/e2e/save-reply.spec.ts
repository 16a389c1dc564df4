import type { Frame, Page } from '@playwright/test';
import type { Reply } from '../../features/replies/model.ts';
import type { NetworkId } from '../../networks/contract.ts';
import { findInQueue, showHere } from './panel-moves.ts';
import { moderatedPost } from './sample-pages.ts';
import { storedRows } from './stored-rows.ts';
import { expect, NETWORKS, test, type Vigie } from './vigie.ts';

/** Selects the text of the comment that holds some words, as a drag over it does. */
async function selectComment(page: Page, words: string): Promise<string> {
  return page.evaluate((sought) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { parentElement } = walker.currentNode;
      if (!walker.currentNode.textContent?.includes(sought) || !parentElement?.checkVisibility())
        continue;
      document.getSelection()?.selectAllChildren(parentElement);
      return document.getSelection()?.toString() ?? '';
    }
    throw new Error(`nowhere on the page: ${sought}`);
  }, words);
}

/** Nothing from outside can open the browser's own menu: the worker is told what the browser would tell it. */
async function chooseSaveAsReply(vigie: Vigie, page: Page, selectionText: string): Promise<void> {
  await page.bringToFront();
  await vigie.worker.evaluate(
    async ([url, text]) => {
      const { chrome } = globalThis as unknown as {
        chrome: {
          tabs: { query(filter: object): Promise<{ id: number; url?: string }[]> };
          contextMenus: { onClicked: { dispatch(info: object, tab: object): void } };
        };
      };
      const tab = (await chrome.tabs.query({})).find((candidate) => candidate.url === url);
      if (!tab) throw new Error(`no tab at ${url}`);
      const info = { menuItemId: 'save-as-reply', selectionText: text, editable: false };
      chrome.contextMenus.onClicked.dispatch(info, tab);
    },
    [page.url(), selectionText] as const,
  );
}

async function openedPanel(page: Page): Promise<Frame> {
  const isPanel = (frame: Frame) => frame.url().includes('/sidepanel.html');
  await expect.poll(() => page.frames().some(isPanel)).toBe(true);
  const panel = page.frames().findLast(isPanel);
  if (!panel) throw new Error('the panel left the page');
  return panel;
}

/** A complaint that stands on every sample network. */
const COMPLAINT = '38 degr';

test.describe('saving as a reply', () => {
  test.use({ language: 'en' });

  for (const network of NETWORKS as NetworkId[]) {
    test(`${network}: a selection in a comment becomes a reply that is found again`, async ({
      vigie,
    }) => {
      const page = await vigie.open(moderatedPost(network), 'en-light-storm-still');
      await expect(page.getByText(COMPLAINT).first()).toBeVisible();
      const selected = await selectComment(page, COMPLAINT);
      await chooseSaveAsReply(vigie, page, selected);

      const panel = await openedPanel(page);
      await showHere(panel, network);
      const form = panel.getByRole('form', { name: 'New reply' });
      await expect(form).toBeVisible({ timeout: 15_000 });
      await expect(form.getByRole('textbox', { name: 'Title' })).not.toHaveValue('');
      await form.getByRole('textbox', { name: 'Title' }).fill(`Heat on ${network}`);
      await panel.getByRole('button', { name: 'Save', exact: true }).click();

      const search = panel.getByRole('combobox');
      await search.fill(`heat on ${network}`);
      await expect(panel.getByRole('row', { selected: true })).toContainText(`Heat on ${network}`);
      const saved = (await storedRows<Reply>(vigie.worker, 'replies')).find(({ title }) =>
        title.startsWith('Heat on'),
      );
      expect(saved?.body.replace(/\s+/g, ' ')).toContain('38 degr');
    });
  }

  test('the panel is open on another tab: it turns to the form, and the title is guessed', async ({
    vigie,
  }) => {
    const page = await vigie.open(moderatedPost('facebook'), 'en-light-storm-still');
    const panel = await vigie.openPanel(page);
    await panel.getByRole('button', { name: /^Queue/ }).click();
    await expect(page.getByText(COMPLAINT).first()).toBeVisible();
    const selected = await selectComment(page, COMPLAINT);
    await chooseSaveAsReply(vigie, page, 'what the browser says is not needed');
    const title = panel
      .getByRole('form', { name: 'New reply' })
      .getByRole('textbox', { name: 'Title' });
    await expect(title).toBeVisible();
    expect(selected.toLowerCase()).toContain((await title.inputValue()).toLowerCase());
  });

  test('what stands in the reply box becomes a reply, with its names as variables', async ({
    vigie,
  }) => {
    const page = await vigie.open(moderatedPost('facebook'), 'en-light-storm-still');
    const panel = await vigie.openPanel(page);
    await panel.getByRole('button', { name: /^Queue/ }).click();
    const comment = await findInQueue(panel, '38 degr');
    const author = (await comment.getByRole('strong').first().textContent()) ?? '';
    await comment.click();
    await comment.getByRole('button', { name: 'Answer', exact: true }).click();
    await panel.getByRole('button', { name: /^Replies/ }).click();
    const save = panel.getByRole('button', { name: 'Save this draft as a reply' });
    await expect(panel.getByRole('main')).toContainText(author);
    await page.getByRole('textbox', { name: `Reply to ${author}` }).click();
    await page.keyboard.type(`Hello ${author.split(' ')[0]}, carriage 4 is closed. `);
    await page.keyboard.type(`It reopens tonight, ${author}.`);
    await save.click();
    await panel.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(save).toBeVisible();
    const saved = (await storedRows<Reply>(vigie.worker, 'replies')).find(({ body }) =>
      body.includes('carriage 4'),
    );
    expect(saved).toMatchObject({
      title: 'Carriage 4 is closed',
      body: 'Hello {{author.first_name | "there"}}, carriage 4 is closed. It reopens tonight, {{author.name}}.',
      language: 'en',
    });

    // the same once more: the library has it already, and says so
    await save.click();
    await expect(panel.getByText('A very similar reply exists')).toBeVisible();
    await panel.getByRole('button', { name: 'Open it' }).click();
    await expect(panel.getByRole('form', { name: 'Edit the reply' })).toBeVisible();
  });

  test('a selection on a page without the menu’s networks changes nothing', async ({ vigie }) => {
    const page = await vigie.open('https://www.facebook.com/', 'en-light-storm-still');
    const before = await storedRows(vigie.worker, 'replies');
    await chooseSaveAsReply(vigie, page, ' \u0000 ');
    await page.waitForTimeout(1_000);
    expect(page.frames().some((frame) => frame.url().includes('/sidepanel.html'))).toBe(false);
    expect(await storedRows(vigie.worker, 'replies')).toEqual(before);
  });
});
