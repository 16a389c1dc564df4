import type { Frame, Page } from 'puppeteer-core';
import type { NetworkId } from '../../networks/contract.ts';
import { button, oneLine, textOf } from './panel.ts';
import { type Steps, until } from './steps.ts';

/** The network's own button that sends the reply. Pressed by the test, never by Vigie. */
const SEND: Record<NetworkId, string> = {
  x: '[data-testid="tweetButton"]:enabled, [data-testid="tweetButtonInline"]:enabled',
  facebook: '#focused-state-composer-submit [role="button"]',
  linkedin:
    '[componentkey*="commentButtonSection"] button:enabled, [id*="commentButtonSection"] button:enabled',
  instagram: 'form [role="button"]',
};

/** Choose a comment, find a reply, insert it, read it back from the editor's own model, post it, see it in the thread. */
export async function doMainJob(
  steps: Steps,
  network: NetworkId,
  page: Page,
  panel: Frame,
): Promise<void> {
  let text = '';
  await steps.step(`${network}: a comment is chosen and its reply box opens`, async () => {
    await (await button(panel, /^Queue/)).click();
    const comment = await until('a comment', async () => (await panel.$$('article'))[1]);
    await comment.click();
    // others read meanwhile may have pushed the row away from under the pointer
    const chosen = await until('a comment chosen', () => panel.$('article[tabindex="0"]'));
    const author = oneLine(await chosen.$eval('strong', (element) => element.textContent));
    await (await button(chosen, 'Answer')).click();
    await (await button(panel, 'Replies')).click();
    await until(`${author} above the replies`, async () => (await textOf(panel)).includes(author));
    return author;
  });
  await steps.step(`${network}: a reply is found and lands in the real editor`, async () => {
    const search = await until('the search', () => panel.$('[role="combobox"]'));
    await search.click();
    await search.type('thanks');
    const row = '[role="row"][aria-selected="true"] p';
    text = await until('a reply found', async () => {
      const found = await panel.$(row);
      return found && oneLine(await found.evaluate((element) => element.textContent));
    });
    await search.press('Enter');
    await until('“Inserted”', async () => (await textOf(panel)).includes('Inserted'));
    await until('the text in the editor', async () => (await modelText(page)).includes(text));
    return `“${text.slice(0, 40)}…”`;
  });
  await steps.step(
    `${network}: the network’s own button posts it, the thread shows it`,
    async () => {
      const send = await until('the send button', async () => {
        for (const candidate of await page.$$(SEND[network])) {
          const words = await candidate.evaluate((element) => element.textContent ?? '');
          if (network !== 'instagram' || words === 'Post') return candidate;
        }
        return null;
      });
      if (!text) throw new Error('there is nothing to post');
      await send.click();
      await until('an empty editor', async () => !(await modelText(page)).includes(text));
      await until('the reply in the thread', async () => (await textOf(page)).includes(text));
      return 'seen';
    },
  );
}

/** The text as the editor's own model has it; empty once the editor is gone. */
export async function modelText(page: Page): Promise<string> {
  return oneLine(
    await page.evaluate(() => {
      const { __sample } = window as unknown as { __sample: { editor?: { text(): string } } };
      try {
        return __sample.editor?.text() ?? '';
      } catch {
        // TipTap throws when asked after the network has thrown its box away.
        return '';
      }
    }),
  );
}
