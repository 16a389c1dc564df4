import type { Page } from '@playwright/test';
import { sampleBrand } from '../../features/brands/sample-brand.ts';
import type { Reply } from '../../features/replies/model.ts';
import { sampleReply } from '../../features/replies/sample-reply.ts';
import { putRows } from './put-rows.ts';
import { storedRows } from './stored-rows.ts';
import { expect, test, type Vigie } from './vigie.ts';

/** The library with these replies only, of these brands beside the first one. */
async function openWith(vigie: Vigie, replies: readonly Reply[]): Promise<Page> {
  const page = await vigie.context.newPage();
  await page.setViewportSize({ width: 1280, height: 860 });
  await page.goto(`chrome-extension://${vigie.extensionId}/dashboard.html#replies`);
  // a page behind another is drawn once a second
  await page.bringToFront();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const old = (await storedRows<Reply>(page, 'replies')).map((row) => ({ ...row, deletedAt: 1 }));
  await putRows(page, 'replies', [...old, ...replies]);
  await putRows(page, 'brands', [
    sampleBrand({ id: 'tram', name: 'TransVal', register: 'vous', language: 'fr' }),
  ]);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  return page;
}

const bodies = async (page: Page): Promise<Record<string, string>> =>
  Object.fromEntries(
    (await storedRows<Reply>(page, 'replies')).map(({ id, body }) => [id, body] as const),
  );

const reply = (id: string, body: string, given: Partial<Reply> = {}): Reply =>
  sampleReply({ id, title: `Reply ${id}`, body, language: 'fr', position: Number(id), ...given });

test('the editor marks what the rules find in a wording, and corrects it with a way back', async ({
  vigie,
}) => {
  const page = await openWith(vigie, [reply('1', 'Bonjour {{author.first_name}}, merci.')]);
  await page.goto(`chrome-extension://${vigie.extensionId}/dashboard.html#replies/1`);
  const area = page.getByRole('textbox', { name: 'Text of variant 1' });
  await area.focus();
  await page.keyboard.press('End');
  await page.keyboard.type(' Bravo ! {{');
  const tone = page.getByRole('region', { name: 'Tone of this variant' });
  await expect(tone.getByRole('listitem')).toHaveCount(1);
  // a tag that is begun is no fault yet; left, it is
  await expect(page.getByRole('button', { name: 'Show' })).toHaveCount(1);
  await page.keyboard.press('Escape');
  await page.getByRole('textbox', { name: 'Title' }).focus();
  await expect(page.getByRole('button', { name: 'Show' })).toHaveCount(2);
  await area.focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Backspace');

  await tone.getByRole('button', { name: 'Correct' }).click();
  await expect(area).toHaveValue(/Bravo\u202f! $/);
  await expect(tone.getByRole('listitem')).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(area).toHaveValue(/Bravo ! $/);
  await expect(tone.getByRole('listitem')).toHaveCount(1);

  await area.fill('Bonjour [NOM], tu peux nous écrire ?');
  await expect(tone.getByText('For TransVal').first()).toBeVisible();
  await expect(tone.locator('mark', { hasText: '[NOM]' })).toBeVisible();
});

test('the whole library is checked, corrected a rule at a time, and put back', async ({
  vigie,
}) => {
  const page = await openWith(vigie, [
    reply('1', 'Merci de votre patience !'),
    reply('2', 'Bonne journée !', { variants: ['À bientôt !'] }),
    reply('3', 'Bonjour [NOM], merci.'),
    reply('4', 'Très bien.'),
    reply('5', 'Merci !', { state: 'archived' }),
  ]);
  const before = await bodies(page);
  await page.getByRole('button', { name: 'Check the tone' }).click();
  const list = page.getByRole('list', { name: 'To look at in the replies' });
  await expect(list.getByRole('listitem')).toHaveCount(4);
  await expect(page.getByText('4 things to look at in 3 replies')).toBeVisible();

  await list.getByRole('button', { name: 'Correct in “Reply 1”' }).click();
  await expect(list.getByRole('listitem')).toHaveCount(3);
  expect((await bodies(page))['1']).toBe('Merci de votre patience\u202f!');

  await page.getByRole('button', { name: 'Rule' }).click();
  await page.getByRole('menuitemcheckbox', { name: /\(2\)/ }).click();
  await page.getByRole('button', { name: 'Correct all of this rule (2)' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('2 corrections in 1 reply');
  await dialog.getByRole('button', { name: 'Correct all' }).click();
  await expect(page.getByText('1 reply corrected.')).toBeVisible();
  await expect.poll(async () => (await bodies(page))['2']).toBe('Bonne journée\u202f!');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(async () => (await bodies(page))['2']).toBe(before['2']);
  await expect(list.getByRole('listitem')).toHaveCount(2);

  await page.getByRole('button', { name: /^To correct/ }).click();
  await page.getByRole('button', { name: 'Show everything' }).click();
  await list.getByRole('link', { name: 'Reply 3' }).click();
  await page
    .getByRole('textbox', { name: 'Text of variant 1' })
    .fill('Bonjour {{author.first_name}}, merci.');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Reply saved.')).toBeVisible();
  await page.goBack();
  await expect(list.getByRole('listitem')).toHaveCount(2);
  await expect(list.getByText('[NOM]')).toHaveCount(0);
});
