import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame, Page } from '@playwright/test';
import type { InsertedReply } from '../../features/replies/insertions/model.ts';
import { sampleInsertion } from '../../features/replies/insertions/sample-insertion.ts';
import { sampleReply } from '../../features/replies/sample-reply.ts';
import type { Bag } from '../../features/replies/wordings/model.ts';
import type { NetworkId } from '../../networks/contract.ts';
import { buildExtension } from '../browser/build-extension.ts';
import { openChromium } from '../browser/open-chromium.ts';
import { oneLine } from '../walk/one-line.ts';
import { openBox, paletteOf, untilShown, written } from './palette-moves.ts';
import { findInQueue, showHere } from './panel-moves.ts';
import { putRows } from './put-rows.ts';
import { modelText, moderatedPost, sendButton } from './sample-pages.ts';
import { storedRows } from './stored-rows.ts';
import { expect, NETWORKS, test, type Vigie, vigieIn } from './vigie.ts';

const WORDINGS = [
  'We hear you, and the control room is looking into the heat on board right now.',
  'Nobody should travel like that: our team checks every air conditioner tonight.',
  'Thank you for telling us, the vehicle goes back to the depot after this run.',
  'That was a hard ride; we have asked for cooler vehicles on the line by tomorrow.',
];

/** A reply of the library with so many wordings, found by « zebra ». */
async function giveReply(
  vigie: Vigie,
  count: number,
  inserted: readonly InsertedReply[] = [],
): Promise<void> {
  const [body = '', ...variants] = WORDINGS.slice(0, count);
  const page = await vigie.context.newPage();
  await page.goto(`chrome-extension://${vigie.extensionId}/dashboard.html`);
  const words = { title: 'Zebra', shortcut: 'zebra', body, variants };
  const reply = sampleReply({ id: 'zebra', language: 'en', ...words });
  await putRows(page, 'replies', [reply]);
  await putRows(page, 'insertions', inserted);
  await page.close();
}

const shown = async (panel: Frame) => {
  const row = panel.getByRole('row', { selected: true });
  await expect(row).toContainText('Zebra');
  return oneLine(await row.locator('p').first().textContent());
};

/** Comments that every sample network has in its page without scrolling, X's narrow window included. */
const THREAD = ['38 degrees', 'bonuses', 'SHAME!!!'];

/** Chooses a comment of the thread and finds the reply for it. */
async function answer(panel: Frame, at: number): Promise<void> {
  const tab = (name: string) => panel.getByRole('button', { name: new RegExp(`^${name}`) });
  // A page that has just sent a reply draws its thread anew and may lose the choice: a person would choose again.
  await expect(async () => {
    await tab('Queue').click({ timeout: 3_000 });
    const comment = await findInQueue(panel, THREAD[at] ?? '');
    const author =
      (await comment.getByRole('strong').first().textContent({ timeout: 3_000 })) ?? '';
    await comment.click({ timeout: 3_000 });
    await comment.getByRole('button', { name: 'Answer', exact: true }).click({ timeout: 3_000 });
    await tab('Replies').click({ timeout: 3_000 });
    await expect(panel.getByRole('main')).toContainText(author, { timeout: 3_000 });
  }).toPass({ timeout: 30_000 });
  await panel.getByRole('combobox').fill('zebra');
  await shown(panel);
}

/** The panel of a page that had it open before: it stands there again by itself. */
async function panelAgain(page: Page): Promise<Frame> {
  const find = () => page.frames().findLast((frame) => frame.url().includes('/sidepanel.html'));
  await expect.poll(() => find() !== undefined).toBe(true);
  const panel = find();
  if (panel === undefined) throw new Error('the panel left the page');
  return panel;
}

async function insert(panel: Frame, page: Page): Promise<string> {
  const text = await shown(panel);
  await panel.getByRole('combobox').press('Enter');
  await expect(panel.getByText(/^Inserted\./)).toBeVisible();
  await expect.poll(async () => oneLine(await modelText(page))).toContain(text);
  return text;
}

/** Sends by the network's own button, and waits for X's reply window to have gone. */
async function send(page: Page, network: NetworkId, text: string): Promise<void> {
  await sendButton(page, network).click();
  await expect.poll(async () => oneLine(await modelText(page))).not.toContain(text);
  const { pathname } = new URL(moderatedPost(network));
  await expect.poll(() => new URL(page.url()).pathname).toBe(pathname);
}

for (const network of NETWORKS) {
  test(`${network}: says that a reply repeats one of ours in the thread, and offers another wording`, async ({
    vigie,
  }) => {
    await giveReply(vigie, 2);
    const page = await vigie.open(moderatedPost(network), 'en-light-storm-still');
    const panel = await vigie.openPanel(page);
    await showHere(panel, network);

    await answer(panel, 0);
    const first = await insert(panel, page);
    await send(page, network, first);

    // The bag has the other wording on top; the person asks for the first one again.
    await answer(panel, 1);
    await expect.poll(() => shown(panel)).not.toBe(first);
    await panel.getByRole('button', { name: 'Another wording' }).click();
    await expect.poll(() => shown(panel)).toBe(first);
    await panel.getByRole('combobox').press('Enter');
    await expect(panel.getByText('Same words as a reply of ours here')).toBeVisible();
    expect(oneLine(await modelText(page))).not.toContain(first);

    await panel.getByRole('button', { name: /^Use another wording/ }).click();
    await expect.poll(() => shown(panel)).not.toBe(first);
    await panel.getByRole('button', { name: /^Insert/ }).click();
    const other = await shown(panel);
    expect(WORDINGS.slice(0, 2)).toContain(other);
    await expect(panel.getByText(/^Inserted\./)).toBeVisible();
    const kept = await storedRows<InsertedReply>(panel, 'insertions');
    expect(new Set(kept.map(({ text }) => text))).toEqual(new Set(WORDINGS.slice(0, 2)));
    expect(kept.every(({ postKey, commentKey }) => postKey !== null && commentKey !== null)).toBe(
      true,
    );
    await expect(panel.getByText(/near-identical/)).toBeHidden();
  });
}

test('counts the near-identical replies of the day on this network', async ({ vigie }) => {
  await giveReply(vigie, 1);
  const page = await vigie.open(moderatedPost('x'), 'en-light-storm-still');
  const panel = await vigie.openPanel(page);
  await answer(panel, 0);
  await send(page, 'x', await insert(panel, page));
  await answer(panel, 1);
  await panel.getByRole('combobox').press('Enter');
  await expect(panel.getByText(/None of its other wordings/)).toBeVisible();
  await panel.getByRole('button', { name: /^Insert anyway/ }).click();
  await expect(panel.getByText('2 near-identical replies today on X')).toBeVisible();
});

test('a shortcut that would repeat one of ours is held, and said over the page', async ({
  vigie,
}) => {
  const postKey = `x:${new URL(moderatedPost('x')).pathname.split('/').at(-1)}`;
  const ours = WORDINGS.slice(0, 1).map((text) =>
    sampleInsertion({ text, network: 'x', postKey, commentKey: 'x:another', at: Date.now() }),
  );
  await giveReply(vigie, 1, ours);
  const { page } = await openBox(vigie, 'x');
  await page.keyboard.type('/zebra');
  await untilShown(page);
  await page.keyboard.press('Tab');
  const palette = await paletteOf(page);
  await expect(palette.getByText('Same words as a reply of ours here')).toBeVisible();
  expect(await written(page)).not.toContain(WORDINGS[0]);
  await palette.getByRole('button', { name: /^Insert anyway/ }).click();
  await expect.poll(() => written(page)).toContain(WORDINGS[0]);
});

test('a bag of wordings outlives a reload of the page and a new start of the browser', async ({
  sites,
}) => {
  const profile = await mkdtemp(join(tmpdir(), 'vigie-bags-'));
  const extension = await buildExtension('chrome');
  const start = async () => {
    const browser = await openChromium({ extension, profile, args: sites.chromiumArgs });
    return { browser, vigie: vigieIn(browser.context, browser.extensionId) };
  };
  const look = (vigie: Vigie) => vigie.open(moderatedPost('x'), 'en-light-storm-still');

  const { browser: before, vigie: first } = await start();
  await giveReply(first, 4);
  const page = await look(first);
  const panel = await first.openPanel(page);
  await answer(panel, 0);
  const used = [await insert(panel, page)];
  await expect.poll(() => shown(panel)).not.toBe(used[0]);
  await send(page, 'x', used[0] ?? '');

  await page.reload();
  const again = await panelAgain(page);
  await answer(again, 1);
  used.push(await insert(again, page));
  await send(page, 'x', used[1] ?? '');
  await expect
    .poll(async () => (await storedRows<Bag>(again, 'bags')).map(({ dealt }) => dealt.length))
    .toEqual([2]);
  await page.waitForTimeout(1_000);
  await before.close();

  const { browser: after, vigie: second } = await start();
  const laterPage = await look(second);
  const later = await panelAgain(laterPage);
  await answer(later, 2);
  used.push(await insert(later, laterPage));
  await send(laterPage, 'x', used[2] ?? '');
  await answer(later, 0);
  used.push(await insert(later, laterPage));
  expect(new Set(used)).toEqual(new Set(WORDINGS));
  await expect.poll(() => shown(later)).not.toBe(used[3]);
  await after.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 8 });
});
