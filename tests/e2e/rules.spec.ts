import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Brand } from '../../features/brands/model.ts';
import type { StoredRule } from '../../features/tone/rules/stored-rule.ts';
import { markedIn } from './marked-in.ts';
import { openBox } from './palette-moves.ts';
import { putRows } from './put-rows.ts';
import { storedRows } from './stored-rows.ts';
import { expect, test, type Vigie } from './vigie.ts';

async function openRules(vigie: Vigie): Promise<Page> {
  const page = await vigie.context.newPage();
  await page.setViewportSize({ width: 1280, height: 860 });
  await page.goto(`chrome-extension://${vigie.extensionId}/dashboard.html#rules`);
  await page.bringToFront();
  await expect(page.getByRole('heading', { level: 1, name: 'Tone rules' })).toBeVisible();
  return page;
}

const ownRules = async (page: Page) =>
  (await storedRows<StoredRule>(page, 'toneRules')).filter(({ deletedAt }) => deletedAt === null);

test('a rule is written, tried as one types, and then found in a draft; a ready-made one is switched off and back', async ({
  vigie,
}) => {
  const page = await openRules(vigie);
  const [brand] = await storedRows<Brand>(page, 'brands');
  const markdown = '## Voice\n\nOn vouvoie.\n\n## Facebook\n\nThey travel with us.\n';
  await putRows(page, 'charters', [{ brandId: brand?.id, markdown, updatedAt: 1 }]);
  await page.reload();
  await page.getByRole('button', { name: 'New rule' }).first().click();
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Our passengers');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('This cannot be left empty.').first()).toBeVisible();
  await page
    .getByRole('textbox', { name: 'What it says when it finds something' })
    .fill('Not “%s”: say who they are to us.');
  const words = page.getByRole('textbox', { name: 'Words to find, one a line' });
  await page.getByRole('switch', { name: 'Write patterns' }).click();
  await words.fill('usagers?\n(clients');
  await expect(page.getByText('Line 2: a bracket “(” is not closed.')).toBeVisible();
  await words.fill('usagers?\n(?:a+)+b{900}');
  await expect(page.getByText(/Line 2: .*refused/)).toBeVisible();
  await words.fill('usagers?');

  const tried = page.getByRole('region', { name: 'Try it' });
  await tried.getByRole('textbox').fill('Chers usagers, merci.');
  await expect(tried.getByText('1 hit')).toBeVisible();
  await expect(tried.getByText('Not “usagers”: say who they are to us.')).toBeVisible();
  await expect(tried.locator('mark')).toHaveText('usagers');
  await tried.getByRole('textbox').fill('Chers voyageurs, merci.');
  await expect(tried.getByText('No hit')).toBeVisible();
  await page.getByRole('combobox', { name: 'Section of the guidelines' }).fill('Facebook');
  await page.keyboard.press('ControlOrMeta+s');
  await expect(page.getByText('Rule saved.')).toBeVisible();
  expect((await ownRules(page)).map(({ name }) => name.en)).toEqual(['Our passengers']);

  const off = page.getByRole('switch', { name: /“Tu and vous mixed”/ });
  await off.click();
  await expect(page.getByText(/is off for/)).toBeVisible();

  const { page: network, box } = await openBox(vigie, 'x');
  const panel = await vigie.openPanel(network);
  await panel.getByRole('button', { name: /^Tone/ }).click();
  await expect(panel.getByText('On vouvoie.')).toBeVisible();
  await box.click();
  await network.keyboard.type('Bonjour, tu es un usager, écrivez-nous.');
  await expect.poll(() => markedIn(network)).toEqual(['usager']);
  // what was written for another network is shown because the rule names it
  await expect(panel.getByText('They travel with us.')).toHaveCount(0);
  await panel.getByRole('button', { name: 'Guidelines: Facebook' }).click();
  await expect(panel.getByText('They travel with us.')).toBeInViewport();

  await page.bringToFront();
  await off.click();
  await expect(page.getByText(/is on for/)).toBeVisible();
  await network.bringToFront();
  await expect.poll(() => markedIn(network)).toContain('écrivez-nous');
});

test('files of another tool are shown before they are stored, taken back as one, and written again', async ({
  vigie,
}) => {
  const folder = await mkdtemp(join(tmpdir(), 'vigie-vale-'));
  const files = {
    'Passengers.yml':
      'extends: substitution\nmessage: Say “%s” for “%s”\nlink: https://a.example\nswap:\n  usagers: voyageurs\n',
    'Broken.yml': 'extends: existence\ntokens: [a',
    'Spelling.yml': 'extends: spelling\nmessage: no\n',
    'README.md': 'Our style',
  };
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  const page = await openRules(vigie);
  await page.getByRole('button', { name: 'Import' }).click();
  await page.getByLabel('Choose a folder').setInputFiles(folder);
  await expect(page.getByRole('heading', { name: '1 rule to add' })).toBeVisible();
  await expect(page.getByText(/cannot be read: line 2, column/)).toBeVisible();
  await expect(page.getByText('Vigie has no check “spelling”.')).toBeVisible();
  await expect(page.getByText('The rule comes in without: link.')).toBeVisible();
  await expect(page.getByText(/README.md/)).toBeVisible();
  expect(await ownRules(page)).toEqual([]);

  await page.getByRole('button', { name: 'Import 1 rule' }).click();
  await expect(page.getByRole('link', { name: 'Passengers' })).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('link', { name: 'Passengers' })).toHaveCount(0);
  expect(await ownRules(page)).toEqual([]);

  await page.getByRole('button', { name: 'Import' }).click();
  await page.getByLabel('Choose a folder').setInputFiles(folder);
  await page.getByRole('button', { name: 'Import 1 rule' }).click();
  await page.getByRole('button', { name: 'Export' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save the ZIP' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('tone-rules.zip');
  await rm(folder, { recursive: true });
});
