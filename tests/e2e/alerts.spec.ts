import type { Frame, Locator, Page } from '@playwright/test';
import type { Flag } from '../../features/crisis/flags/model.ts';
import { findInQueue } from './panel-moves.ts';
import { moderatedPost } from './sample-pages.ts';
import { storedRows } from './stored-rows.ts';
import { expect, test, type Vigie } from './vigie.ts';
import { violationsIn } from './violations-in.ts';

/** A comment of the storm that nobody would raise an alert on by itself. */
const KIND_WORDS = 'Hang in there. We walked home';

/** Nothing from outside can open the browser's own menu: the worker is told what the browser would tell it. */
async function chooseRaiseAlert({ worker }: Vigie, page: Page): Promise<void> {
  await worker.evaluate(async (url) => {
    const { chrome } = globalThis as unknown as {
      chrome: {
        tabs: { query(filter: object): Promise<{ id: number; url?: string }[]> };
        contextMenus: { onClicked: { dispatch(info: object, tab: object): void } };
      };
    };
    const tab = (await chrome.tabs.query({})).find((candidate) => candidate.url === url);
    if (!tab) throw new Error(`no tab at ${url}`);
    chrome.contextMenus.onClicked.dispatch({ menuItemId: 'raise-alert' }, tab);
  }, page.url());
}

/** Chromium drops clicks into a frame that has just come or moved; people are slower than that. */
const untilClicked = (button: Locator, shown: Locator): Promise<void> =>
  expect(async () => {
    await button.click();
    await expect(shown).toBeVisible({ timeout: 2_000 });
  }).toPass();

async function panelIn(page: Page): Promise<Frame> {
  const isPanel = (frame: Frame) => frame.url().includes('/sidepanel.html');
  await expect.poll(() => page.frames().some(isPanel)).toBe(true);
  const panel = page.frames().findLast(isPanel);
  if (!panel) throw new Error('the panel left the page');
  return panel;
}

test('a comment is right-clicked: its alert is raised, handled by keys, closed, and still there after a reload', async ({
  vigie,
}) => {
  test.setTimeout(120_000);
  const raised = async (): Promise<Flag | undefined> =>
    (await storedRows<Flag>(vigie.worker, 'flags')).find(({ raisedBy }) => raisedBy === 'person');
  const stateIs = (state: Flag['state']) =>
    expect.poll(async () => (await raised())?.state).toBe(state);
  const page = await vigie.open(moderatedPost('x'), 'en-light-storm-still');
  const words = page.getByText(KIND_WORDS).first();
  await expect(words).toBeVisible();
  // it is judged once it is stored, and stored a moment after it is read
  await expect
    .poll(async () => (await storedRows<{ text: string }>(vigie.worker, 'judgements')).length)
    .toBeGreaterThan(0);
  await words.click({ button: 'right' });
  await chooseRaiseAlert(vigie, page);

  const panel = await panelIn(page);
  const asked = panel.getByRole('dialog', { name: 'Raise an alert on this comment' });
  await expect(asked).toContainText(KIND_WORDS, { timeout: 15_000 });
  await asked.getByRole('combobox', { name: 'Category' }).selectOption('threat');
  await untilClicked(
    asked.getByText('Illegal', { exact: true }),
    asked.getByRole('radio', { name: 'Illegal', checked: true }),
  );
  await asked.getByRole('button', { name: 'Raise the alert' }).click();
  await stateIs('open');
  expect(await raised()).toMatchObject({
    category: 'threat',
    severity: 3,
    network: 'x',
    evidence: { timeZone: expect.any(String), address: expect.stringContaining('https://x.com/') },
  });
  const rail = panel.getByRole('navigation').getByRole('button', { name: /^Alerts/ });
  await expect(rail).toContainText('gravest: Illegal');

  const alert = panel.getByRole('article').filter({ hasText: KIND_WORDS });
  await expect(alert).toBeFocused();
  expect(await violationsIn(panel)).toEqual([]);
  await page.keyboard.press('p');
  await stateIs('in-hand');
  await panel.getByRole('button', { name: 'Undo' }).click();
  await stateIs('open');
  await alert.focus();
  await page.keyboard.press('c');
  const closing = panel.getByRole('dialog', { name: 'Close this alert?' });
  await closing.getByText('Not a crisis', { exact: true }).click();
  await closing.getByRole('textbox').fill('Kind words');
  await closing.getByRole('button', { name: 'Close', exact: true }).click();
  await stateIs('closed');

  await page.reload();
  const again = await panelIn(page);
  const queue = again.getByRole('navigation').getByRole('button', { name: /^Queue/ });
  await untilClicked(queue, again.getByRole('feed'));
  const comment = await findInQueue(again, KIND_WORDS);
  await comment.click();
  await expect(comment).toContainText('Threat · closed');
  // a comment has one alert: raising it again opens the one it has
  await page.keyboard.press('a');
  const kept = again.getByRole('article').filter({ hasText: KIND_WORDS });
  await expect(kept).toContainText('closed · Not a crisis');
  await expect(kept.getByRole('region', { name: 'Evidence' })).toContainText(
    'Internal record, not a legal report.',
  );
  await expect(kept.getByRole('list', { name: 'What was done' })).toContainText('Kind words');
  expect((await raised())?.steps.map(({ state }) => state)).toEqual(['open', 'closed']);
});
