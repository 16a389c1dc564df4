import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Brand } from '../../features/brands/model.ts';
import type { Charter } from '../../features/tone/charter/model.ts';
import { putRows } from './put-rows.ts';
import { storedRows } from './stored-rows.ts';
import { expect, HOME, test, type Vigie } from './vigie.ts';

const COLLECTED = join(import.meta.dirname, '../../../shared/data/corpora/xss-patt');

/** Collected by others, in one text; each apart, so that none swallows the next. Empty where they aren't. */
function collected(): string[] {
  if (!existsSync(COLLECTED)) {
    console.log(`skipped: ${COLLECTED} is not there; our own vectors only`);
    return [];
  }
  return globSync('*.txt', { cwd: COLLECTED }).flatMap((file) =>
    readFileSync(join(COLLECTED, file), 'utf8').split('\n').filter(Boolean),
  );
}

const OWN = [
  '<img src=x onerror=document.title="ran">',
  '<svg onload=document.title="ran">',
  '<iframe srcdoc="<script>parent.document.title=1</script>"></iframe>',
  '[a](javascript:document.title="ran")',
  '![The new tram](https://pictures.example/tram.png)',
  '[rules](https://rules.example/)',
  '<form action=https://forms.example><input name=attributes></form>',
  '<style>body{display:none}</style>',
];

async function openCharter(vigie: Vigie): Promise<Page> {
  const page = await vigie.context.newPage();
  await page.setViewportSize({ width: 1280, height: 860 });
  await page.goto(`chrome-extension://${vigie.extensionId}/dashboard.html#charter`);
  await page.bringToFront();
  await expect(page.getByRole('heading', { level: 1, name: 'Guidelines' })).toBeVisible();
  return page;
}

const charters = (page: Page) => storedRows<Charter>(page, 'charters');

test('a charter is begun from a trade, saved, taken back, guarded, and shown beside the network', async ({
  vigie,
}) => {
  const page = await openCharter(vigie);
  await page.getByRole('button', { name: 'Start from a trade’s guidelines' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox').selectOption('transport');
  await expect(dialog.getByRole('heading', { name: 'General voice' })).toBeVisible();
  await dialog.getByRole('button', { name: 'Use this text' }).click();
  expect(await charters(page)).toEqual([]);

  await page.getByRole('link', { name: 'Posts' }).click();
  const ask = page.getByRole('dialog');
  await expect(ask).toContainText('not saved');
  await ask.getByRole('button', { name: 'Go on writing' }).click();

  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Guidelines saved.')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => charters(page)).toEqual([]);

  await page.getByRole('button', { name: 'Start from a trade’s guidelines' }).click();
  await dialog.getByRole('button', { name: 'Use this text' }).click();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect.poll(async () => (await charters(page)).length).toBe(1);

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Export' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^guidelines.*\.md$/);
  expect(readFileSync(await download.path(), 'utf8')).toBe((await charters(page))[0]?.markdown);

  const network = await vigie.open(HOME.x);
  const panel = await vigie.openPanel(network);
  await panel.getByRole('button', { name: 'Tone' }).click();
  const part = panel.getByRole('region', { name: 'Guidelines' });
  await expect(part.getByRole('heading', { level: 3 }).first()).toHaveText('X');
  await expect(part.getByRole('heading', { name: 'Facebook' })).toHaveCount(0);
  await part.getByRole('searchbox').fill('service user');
  await expect(part.getByRole('article')).toHaveCount(1);
  await part.getByRole('button', { name: 'Copy: passenger' }).click();
  await expect(panel.getByText('Copied.')).toBeVisible();
});

test('a hostile charter runs nothing and loads nothing, on the dashboard and in the panel', async ({
  vigie,
}) => {
  const page = await openCharter(vigie);
  const [brand] = await storedRows<Brand>(page, 'brands');
  if (!brand) throw new Error('no brand');
  const hostile = [...OWN, ...collected()].map((vector) => `- x\n\n${vector}\n\n</x>`);
  const asked: string[] = [];
  vigie.context.on('request', (request) => {
    if (!/^(?:chrome-extension|data|blob):/.test(request.url())) asked.push(request.url());
  });
  let dialogs = 0;
  page.on('dialog', (dialog) => {
    dialogs += 1;
    void dialog.dismiss();
  });
  // as many at a time as prose may hold of tags
  const portions = [OWN.join('\n\n')];
  for (const vector of hostile) {
    const last = portions.at(-1) ?? '';
    if (portions.length > 1 && last.length + vector.length < 8000) {
      portions[portions.length - 1] = `${last}\n\n${vector}`;
    } else portions.push(vector);
  }
  const preview = page.getByRole('region', { name: 'Preview' });
  for (const markdown of portions) {
    await putRows(page, 'charters', [{ brandId: brand.id, markdown, updatedAt: Date.now() }]);
    await page.reload();
    await expect(preview).toBeVisible();
    expect(
      await preview.locator('img,svg,script,iframe,object,embed,style,form,input').count(),
    ).toBe(0);
    await expect(page).toHaveTitle(/Guidelines/);
  }
  expect(asked.filter((url) => url.includes('.example'))).toEqual([]);
  expect(asked).toEqual([]);
  expect(dialogs).toBe(0);

  await putRows(page, 'charters', [
    { brandId: brand.id, markdown: portions[0] ?? '', updatedAt: Date.now() },
  ]);
  await page.reload();
  await expect(preview.getByText('The new tram')).toBeVisible();
  const link = preview.getByRole('link', { name: 'rules' });
  await expect(link).toHaveAttribute('rel', 'noopener noreferrer');
  await expect(link).toHaveAttribute('target', '_blank');

  const network = await vigie.open(HOME.facebook);
  const panel = await vigie.openPanel(network);
  await panel.getByRole('button', { name: 'Tone' }).click();
  const part = panel.getByRole('region', { name: 'Guidelines' });
  await expect(part.getByText('The new tram')).toBeVisible();
  expect(await part.locator('article img, article iframe, article form').count()).toBe(0);
  expect(asked.filter((url) => /pictures|rules|forms/.test(url))).toEqual([]);
});
