import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame, Locator, Page } from '@playwright/test';
import type { Handling } from '../../features/queue/handling/model.ts';
import type { SeenComment } from '../../features/queue/model.ts';
import type { NetworkId } from '../../networks/contract.ts';
import { buildExtension } from '../browser/build-extension.ts';
import { openChromium } from '../browser/open-chromium.ts';
import { pressCommand } from './palette-moves.ts';
import { showHere } from './panel-moves.ts';
import { modelText, moderatedPost } from './sample-pages.ts';
import { storedRows } from './stored-rows.ts';
import { expect, test, type Vigie, vigieIn } from './vigie.ts';

/** Each network, and both of LinkedIn's front ends, in one of the two languages. */
const PAGES: Record<'fr' | 'en', readonly { network: NetworkId; look: string }[]> = {
  fr: [
    { network: 'facebook', look: 'fr-light-storm-still' },
    { network: 'linkedin', look: 'fr-light-storm-still' },
  ],
  en: [
    { network: 'x', look: 'en-dark-storm-still' },
    { network: 'instagram', look: 'en-light-storm-still' },
    { network: 'linkedin', look: 'en-light-storm-still-v1' },
  ],
};

const WORDS = {
  fr: {
    queue: /^File/,
    left: /^\d+ à répondre$/,
    state: 'État',
    waiting: 'En attente',
    hiddenTitle: 'Pourquoi est-il masqué\u202f?',
    confirm: 'Confirmer',
    asBefore: /^Comme avant/,
    handled: /1 sur \d+ traité/,
  },
  en: {
    queue: /^Queue/,
    left: /^\d+ to answer$/,
    state: 'State',
    waiting: 'Waiting',
    hiddenTitle: 'Why is it hidden?',
    confirm: 'Confirm',
    asBefore: /^As before/,
    handled: /1 of \d+ handled/,
  },
};

const current = (panel: Frame): Locator => panel.locator('article[tabindex="0"]');
const nameOf = (panel: Frame) => current(panel).getByRole('strong').first().textContent();

/**
 * Waits until nothing more is read of the page: a comment scrolled to brings others with it, which take their places in
 * the queue, above too.
 */
async function allRead(vigie: Vigie): Promise<void> {
  let known = -1;
  await expect
    .poll(
      async () => {
        const before = known;
        known = (await storedRows(vigie.worker, 'comments')).length;
        return known === before;
      },
      { intervals: [1_000], timeout: 30_000 },
    )
    .toBe(true);
}

/** Goes on in the queue, to the comment that stands next once all is read. */
async function goOn(vigie: Vigie, panel: Frame, press: () => Promise<void>): Promise<void> {
  await allRead(vigie);
  const place = Number(await current(panel).getAttribute('aria-posinset'));
  const next = await panel.locator(`article[aria-posinset="${place + 1}"]`).getAttribute('id');
  await press();
  await expect(current(panel)).toHaveAttribute('id', next ?? '');
  await expect(current(panel)).toBeFocused();
}

/** How many wait, as the head says it and the rail repeats it. */
async function left(panel: Frame, words: (typeof WORDS)['fr']): Promise<number> {
  const head = await panel.getByRole('heading', { name: words.left }).textContent();
  return Number.parseInt(head ?? '', 10);
}

const stateOf = async (vigie: Vigie, key: string) =>
  (await storedRows<Handling>(vigie.worker, 'handlings')).find((row) => row.key === key)?.state;

/** The stored comment that the person is on in the queue. */
async function commentOn(vigie: Vigie, panel: Frame, network: NetworkId): Promise<SeenComment> {
  const shown = (await current(panel).textContent()) ?? '';
  const rows = await storedRows<SeenComment>(vigie.worker, 'comments');
  const found = rows.find(
    (row) => row.network === network && row.text !== '' && shown.includes(row.text),
  );
  expect(found, shown).toBeDefined();
  return found!;
}

/** Walks the queue of one post by keyboard: next, answer, decide, take back. Returns what was decided. */
async function walk(
  vigie: Vigie,
  page: Page,
  network: NetworkId,
  words: (typeof WORDS)['fr'],
): Promise<Record<string, string>> {
  const panel = await vigie.openPanel(page);
  await showHere(panel, network);
  await panel.getByRole('button', { name: words.queue }).click();
  await expect(current(panel)).toBeFocused();
  await goOn(vigie, panel, () => page.keyboard.press('j'));
  const answered = await commentOn(vigie, panel, network);
  const opening = answered.text.slice(0, 24);
  await expect(page.getByText(opening).first()).toBeInViewport();

  // the network's own box opens, with the caret in it
  await page.keyboard.press('Enter');
  await expect.poll(() => caretIn(page)).toBe(true);
  await page.keyboard.type('zebra');
  await expect.poll(() => modelText(page)).toContain('zebra');

  // from the page, by the browser's command: the panel has the keyboard again, on the next
  await goOn(vigie, panel, () => pressCommand(page, vigie, 'next-comment'));
  await expect.poll(() => panel.evaluate(() => document.hasFocus())).toBe(true);

  await allRead(vigie);
  const before = await left(panel, words);
  expect(before).toBeGreaterThan(2);
  const waits = await commentOn(vigie, panel, network);
  await page.keyboard.press('w');
  await expect.poll(() => stateOf(vigie, waits.key)).toBe('waiting');
  await expect(panel.getByRole('heading', { name: words.left })).toContainText(String(before - 1));
  await expect(current(panel)).toBeFocused();

  const hidden = await commentOn(vigie, panel, network);
  expect(hidden.key).not.toBe(waits.key);
  await page.keyboard.press('h');
  const dialog = panel.getByRole('dialog', { name: words.hiddenTitle });
  await dialog.getByRole('textbox').fill('insultes');
  await dialog.getByRole('button', { name: words.confirm }).click();
  await expect.poll(() => stateOf(vigie, hidden.key)).toBe('hidden');
  await expect(panel.getByRole('img', { name: words.handled })).toBeVisible();
  await expect(current(panel)).toBeFocused();

  const undone = await commentOn(vigie, panel, network);
  const name = await nameOf(panel);
  await page.keyboard.press('x');
  await expect.poll(() => stateOf(vigie, undone.key)).toBe('closed');
  await expect(current(panel)).toBeFocused();
  await page.keyboard.press('z');
  await expect(panel.getByText(words.asBefore)).toBeVisible();
  await expect.poll(() => stateOf(vigie, undone.key)).toBeUndefined();
  await expect(current(panel)).toContainText(name ?? '');
  return { [waits.key]: 'waiting', [hidden.key]: 'hidden' };
}

/** Whether the caret stands in a box of the network's, with the page in front of the panel. */
const caretIn = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const deepest = (root: Document | ShadowRoot): Element | null => {
      const { activeElement } = root;
      return activeElement?.shadowRoot ? deepest(activeElement.shadowRoot) : activeElement;
    };
    const place = deepest(document);
    return place instanceof HTMLElement && (place.isContentEditable || place.matches('textarea'));
  });

for (const language of ['fr', 'en'] as const) {
  test(`${language}: the queue is worked through by keyboard on each network, and kept over a restart`, async ({
    sites,
  }) => {
    test.setTimeout(240_000);
    const words = WORDS[language];
    const profile = await mkdtemp(join(tmpdir(), 'vigie-queue-'));
    const extension = await buildExtension('chrome');
    const start = () => openChromium({ extension, profile, args: sites.chromiumArgs, language });
    const before = await start();
    const vigie = vigieIn(before.context, before.extensionId);
    const decided: Record<string, string> = {};
    for (const { network, look } of PAGES[language]) {
      const page = await vigie.open(moderatedPost(network), look);
      Object.assign(decided, await walk(vigie, page, network, words));
      await page.close();
    }
    await before.close();

    const after = await start();
    const again = vigieIn(after.context, after.extensionId);
    const kept = await storedRows<Handling>(again.worker, 'handlings');
    expect(Object.fromEntries(kept.map(({ key, state }) => [key, state]))).toEqual(decided);
    const dashboard = await after.context.newPage();
    await dashboard.goto(`chrome-extension://${after.extensionId}/dashboard.html#queue`);
    const posts = dashboard.getByRole('region').filter({ has: dashboard.getByRole('listitem') });
    await expect(posts.first().getByText(words.handled)).toBeVisible();
    await dashboard.getByRole('button', { name: words.state }).click();
    await dashboard.getByRole('menuitemcheckbox', { name: words.waiting }).click();
    await expect(posts).toHaveCount(PAGES[language].length);
    await expect(posts.first().getByRole('listitem')).toContainText(words.waiting);
    await after.close();
    await rm(profile, { recursive: true, force: true });
  });
}
