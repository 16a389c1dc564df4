import type { Frame, Locator, Page } from '@playwright/test';
import type { NetworkId } from '../../networks/contract.ts';
import { sampleWorld } from '../sites/world/world.ts';
import { showHere } from './panel-moves.ts';
import { modelText, moderatedPost } from './sample-pages.ts';
import { expect, HOME, NETWORKS, test } from './vigie.ts';

const LOOK = 'en-light-storm-still';

for (const network of NETWORKS) {
  test(`${network}: from the feed to a post and back, one panel follows`, async ({ vigie }) => {
    const page = await vigie.open(HOME[network], LOOK);
    const panel = await vigie.openPanel(page);
    await showHere(panel, network);
    await panel.evaluate(() => Object.assign(window, { same: true }));
    await panel.getByRole('button', { name: /^Queue/ }).click();

    await goTo(page, moderatedPost(network));
    const [post] = sampleWorld(network, 'en', 'storm').posts;
    await expect(panel.getByRole('feed').getByRole('article').first()).toBeVisible();
    await panel.getByRole('button', { name: 'Post', exact: true }).click();
    await expect(panel.getByRole('banner').or(panel.locator('header')).last()).toBeVisible();
    await expect(panel.getByRole('main')).toContainText(post!.text.slice(4, 30));

    await page.goBack();
    await expect.poll(() => new URL(page.url()).pathname).toBe(new URL(HOME[network]).pathname);
    await page.waitForTimeout(1_500);
    expect(await panel.evaluate(() => (window as unknown as { same?: boolean }).same)).toBe(true);
    await expect(panel.getByText('Reload the page')).toHaveCount(0);
    await panel.getByRole('button', { name: /^Queue/ }).click();
    await expect(panel.getByText('being answered')).toHaveCount(0);
  });

  test(`${network}: with the caret in a private message, a reply goes to the comment or nowhere`, async ({
    vigie,
  }) => {
    const page = await vigie.open(moderatedPost(network), LOOK);
    const panel = await vigie.openPanel(page);
    await showHere(panel, network);
    await expect(panel.getByRole('row').first()).toBeVisible();
    if (network === 'instagram') await goTo(page, 'https://www.instagram.com/direct/inbox/');
    const message = await messageBox(page, network);
    await message.focus();
    await page.keyboard.type('private words');
    await insertFirst(panel);
    // Where a comment box stands in the page it takes the text; where there is none, that is said.
    const said =
      network === 'instagram' ? 'This is a private message box, not a comment.' : 'Inserted.';
    await expect(panel.getByText(said)).toBeVisible();
    expect((await message.textContent())?.trim()).toBe('private words');

    if (network === 'instagram') return;
    // With a comment chosen it is that comment's box that gets the text, though the caret was in the message.
    await panel.getByRole('button', { name: /^Queue/ }).click();
    const comment = panel.getByRole('article').first();
    await comment.click();
    await comment.press('Enter');
    await expect(comment).toContainText('being answered');
    await message.focus();
    await panel.getByRole('button', { name: 'Replies', exact: true }).click();
    await expect(panel.getByText('Inserted.')).toHaveCount(0, { timeout: 15_000 });
    await insertFirst(panel);
    // X's reply window covers the buttons that would open it anew: there the text goes nowhere, and that is said.
    const then = network === 'x' ? 'This is a private message box, not a comment.' : 'Inserted.';
    await expect(panel.getByText(then)).toBeVisible();
    expect((await message.textContent())?.trim()).toBe('private words');
  });
}

test('x: the address that a reply window brings along keeps whom one answers', async ({
  vigie,
}) => {
  const page = await vigie.open(HOME.x, LOOK);
  const panel = await vigie.openPanel(page);
  await expect(panel.getByRole('row').first()).toBeVisible();
  await page.locator('article [data-testid="reply"]').first().click();
  await expect(page).toHaveURL(/compose\/post/);
  const world = sampleWorld('x', 'en', 'storm');
  const author = world.accounts.find(({ id }) => id === world.posts[0]!.by)!;
  await expect(panel.getByRole('main')).toContainText(author.name);
  await expect(panel.getByText('The post', { exact: true })).toBeVisible();
  await insertFirst(panel);
  await expect(panel.getByText(/^Inserted\./)).toBeVisible();
  expect((await modelText(page)).length).toBeGreaterThan(10);
});

/** Goes there as the network's own script does, without loading. */
function goTo(page: Page, address: string): Promise<void> {
  const { pathname } = new URL(address);
  return page.evaluate((path) => {
    history.pushState(null, '', path);
    dispatchEvent(new PopStateEvent('popstate'));
  }, pathname);
}

async function messageBox(page: Page, network: NetworkId): Promise<Locator> {
  // Not by the pointer: the panel may stand over it.
  if (network === 'x') await page.locator('[data-testid="DMDrawerHeader"]').press('Enter');
  return {
    x: page.locator('[data-testid="dmComposerTextInput"]'),
    facebook: page.locator('.fb-chat [contenteditable="true"]'),
    linkedin: page.locator('.msg-form__contenteditable'),
    instagram: page.locator('.message-box'),
  }[network];
}

/** A reply that asks for nobody's name, so that nothing has to be filled first. */
async function insertFirst(panel: Frame): Promise<void> {
  const search = panel.getByRole('combobox');
  await search.fill('rules');
  await expect(panel.getByRole('row', { selected: true })).toContainText('/rules');
  await search.press('Enter');
}
