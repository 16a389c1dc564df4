import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { buildExtension } from '../browser/build-extension.ts';
import { openChromium } from '../browser/open-chromium.ts';
import { type LanguageToolServer, startLanguageTool } from '../languagetool/server.ts';
import { openBox } from './palette-moves.ts';
import { modelText } from './sample-pages.ts';
import { test as base, expect, type Vigie, vigieIn } from './vigie.ts';

/**
 * The built extension with the loopback site given at installation: headless Chromium shows no permission prompt that
 * could be answered. Everything else is as people have it; the prompt itself is pressed in Firefox's test.
 */
async function withLoopbackGiven(extension: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'vigie-languagetool-'));
  await cp(extension, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8'));
  manifest.host_permissions.push('http://127.0.0.1/*');
  await writeFile(file, JSON.stringify(manifest));
  return folder;
}

const test = base.extend<{ server: LanguageToolServer }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures' names from the pattern
  server: async ({}, use) => {
    const server = await startLanguageTool();
    await use(server);
    await server.close();
  },
  vigie: async ({ sites, language }, use) => {
    const extension = await withLoopbackGiven(await buildExtension('chrome'));
    const args = sites.chromiumArgs.map((arg) =>
      // the sample sites are on every host but this one
      arg.startsWith('--host-resolver-rules') ? `${arg} , EXCLUDE 127.0.0.1` : arg,
    );
    const chromium = await openChromium({ extension, args, language });
    await use(vigieIn(chromium.context, chromium.extensionId));
    await chromium.close();
    await rm(extension, { recursive: true, force: true });
  },
});

async function openSettings(vigie: Vigie): Promise<Page> {
  const page = await vigie.context.newPage();
  await page.goto(`chrome-extension://${vigie.extensionId}/dashboard.html#settings`);
  return page;
}

async function useServer(settings: Page, address: string): Promise<void> {
  await settings.getByLabel('Address of your server').fill(`${address}/v2/`);
  await settings.getByRole('button', { name: 'Use this server' }).click();
  await expect(settings.getByText('Your replies are shown to this server.')).toBeVisible();
}

const DRAFT = 'Merci de votre mesage @camille, voir https://transval.fr/x';

test('a server of one’s own is set, tried, shown the draft, and taken away', async ({
  vigie,
  server,
}) => {
  const settings = await openSettings(vigie);
  await useServer(settings, server.address);
  await settings.getByRole('button', { name: 'Test the connection' }).click();
  await expect(settings.getByText(/The server answers, in \d+ ms\./)).toBeVisible();
  expect(server.asked.map(({ text }) => text)).toEqual(['Bonjour, merci de votre message.']);

  // Our pages can't connect, wherever the background may.
  const connects = (from: { evaluate: Page['evaluate'] }) =>
    from.evaluate(
      (address) =>
        fetch(address).then(
          () => true,
          () => false,
        ),
      `${server.address}/v2/languages`,
    );
  expect(await connects(settings)).toBe(false);
  expect(
    await vigie.worker.evaluate(
      (address) => fetch(address).then(({ ok }) => ok),
      `${server.address}/v2/languages`,
    ),
  ).toBe(true);

  const { page, box } = await openBox(vigie, 'facebook');
  const panel = await vigie.openPanel(page);
  expect(await connects(panel)).toBe(false);
  await panel.getByRole('button', { name: /^Tone/ }).click();
  await box.click();
  await page.keyboard.type(DRAFT);
  const hit = panel.getByRole('row').filter({ hasText: 'LanguageTool' });
  await expect(hit).toHaveCount(1);
  await expect(hit).toContainText('Faute de frappe possible trouvée.');

  // What arrived: the text with addresses blanked, its language, and nothing about the person or the page.
  const asked = server.asked.at(-1);
  expect(asked).toMatchObject({
    text: 'Merci de votre mesage @xxxxxxx, voir https://xxxxxxxx.xx/x',
    language: 'fr',
    fields: ['text', 'language'],
  });
  expect(Object.keys(asked?.headers ?? {})).not.toContain('cookie');
  expect(Object.keys(asked?.headers ?? {})).not.toContain('referer');
  // Not at every key: one question for what was typed without a pause of 600 ms, few more on a busy machine.
  expect(server.asked.length).toBeLessThan(DRAFT.length / 2);

  await hit.click();
  await hit.getByRole('button', { name: 'massage' }).click();
  await expect.poll(() => modelText(page)).toContain('votre massage @camille');
  await page.keyboard.press('ControlOrMeta+z');
  await expect.poll(() => modelText(page)).toContain('votre mesage @camille');
  await expect(hit).toHaveCount(1);
  await hit.getByRole('button', { name: 'Ignore here' }).click();
  await expect(hit).toHaveCount(0);

  await settings.bringToFront();
  await settings.getByRole('button', { name: 'Remove' }).click();
  await expect(settings.getByLabel('Address of your server')).toBeVisible();
  const before = server.asked.length;
  await page.bringToFront();
  await box.click();
  await page.keyboard.press('End');
  await page.keyboard.type(' recieve');
  await expect.poll(() => modelText(page)).toContain('recieve');
  await page.waitForTimeout(2_000);
  expect(server.asked).toHaveLength(before);
});

test('a server that fails is told of once and its hits are missing; a hostile one draws only letters', async ({
  vigie,
  server,
}) => {
  test.slow();
  await useServer(await openSettings(vigie), server.address);
  server.behave('failing');
  const { page, box } = await openBox(vigie, 'x');
  const panel = await vigie.openPanel(page);
  await panel.getByRole('button', { name: /^Tone/ }).click();
  await box.click();
  await page.keyboard.type('Votre mesage, tu as raison, écrivez-nous');
  const notice = panel.getByText(/LanguageTool server answers nothing of use/);
  await expect(notice).toBeVisible();
  const own = panel.getByRole('row').filter({ hasText: 'mixes tu and vous' });
  await expect(own).toHaveCount(1);
  await panel.getByRole('button', { name: 'Dismiss' }).click();
  await box.click();
  await page.keyboard.press('End');

  // It rests, is asked again later, fails again: nothing more is said.
  const rows = panel.getByRole('row').filter({ hasText: 'LanguageTool' });
  await expect
    .poll(
      async () => {
        await page.keyboard.type('.');
        return server.asked.length;
      },
      { intervals: [1_500], timeout: 90_000 },
    )
    .toBeGreaterThan(1);
  await expect(notice).toHaveCount(0);
  await expect(rows).toHaveCount(0);

  server.behave('hostile');
  await expect
    .poll(
      async () => {
        await page.keyboard.type('.');
        return rows.count();
      },
      { intervals: [1_500], timeout: 90_000 },
    )
    .toBe(2);
  await expect(rows.first()).toContainText('<img src=x onerror="document.title=1"> <b>bold</b>');
  expect(await panel.evaluate(() => [document.title, document.images.length])).toEqual([
    'Vigie',
    0,
  ]);
});
