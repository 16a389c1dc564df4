import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import type { Brand } from '../../features/brands/model.ts';
import type { Reply } from '../../features/replies/model.ts';
import { putRows } from './put-rows.ts';
import { storedRows } from './stored-rows.ts';
import { expect, test, type Vigie } from './vigie.ts';

type Json = ReturnType<typeof JSON.parse>;

async function dashboard(vigie: Vigie, route: string): Promise<Page> {
  const page = await vigie.context.newPage();
  await page.goto(`chrome-extension://${vigie.extensionId}/dashboard.html#${route}`);
  return page;
}

/** Exports the first brand's playbook by its button. */
async function exported(vigie: Vigie): Promise<{ brand: Brand; file: Json; name: string }> {
  const page = await dashboard(vigie, 'brands');
  // made while the browser starts
  await page.getByRole('listitem').first().waitFor();
  const [brand] = await storedRows<Brand>(vigie.worker, 'brands');
  if (!brand) throw new Error('no brand');
  await page.getByRole('link', { name: brand.name }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Export the playbook' }).click(),
  ]);
  const file = JSON.parse(await readFile(await download.path(), 'utf8'));
  await page.close();
  return { brand, file, name: download.suggestedFilename() };
}

async function give(page: Page, name: string, content: string): Promise<void> {
  const buffer = Buffer.from(content);
  await page
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'application/json', buffer });
}

const replies = (vigie: Vigie) => storedRows<Reply>(vigie.worker, 'replies');
const alive = async (vigie: Vigie) =>
  (await replies(vigie)).filter(({ deletedAt }) => deletedAt === null);

test.describe('a playbook', () => {
  test.use({ language: 'en' });

  test('goes out, comes back unchanged, merges with conflicts decided, and is undone', async ({
    vigie,
  }) => {
    const { brand, file, name } = await exported(vigie);
    expect(name).toMatch(/^playbook-.*\d{4}-\d\d-\d\d\.json$/);
    expect(file.replies).toHaveLength((await alive(vigie)).length);

    const page = await dashboard(vigie, 'brands/import');
    await give(page, 'same.json', JSON.stringify(file));
    await expect(page.getByRole('button', { name: 'Nothing to import' })).toBeDisabled();

    await page.getByRole('button', { name: 'Cancel' }).click();

    const [first, second] = file.replies;
    first.body = 'Theirs, first.';
    second.body = 'Theirs, second.';
    file.replies.push({
      ...first,
      id: '0191d2a0-0000-7000-8000-00000000abcd',
      title: 'Quite new',
      shortcut: '',
      body: 'New.',
    });
    file.watchTerms = [
      {
        id: '0191d2a0-0000-7000-8000-0000000000e1',
        term: 'accident',
        category: 'safety',
        severity: 'serious',
      },
    ];
    file.statements = [
      {
        id: '0191d2a0-0000-7000-8000-0000000000f1',
        title: 'Line 12',
        text: 'Line 12 is interrupted.',
        language: 'en',
        approvedBy: null,
        expiresAt: null,
      },
    ];
    const changedHere = (await replies(vigie))
      .filter(({ id }) => [first.id, second.id].includes(id))
      .map((reply) => ({ ...reply, body: `Ours: ${reply.body}`, updatedAt: Date.now() }));
    await putRows(page, 'replies', changedHere);
    const before = await replies(vigie);
    await give(page, 'changed.json', JSON.stringify(file));
    await expect(page.getByText('Left out: 1 statement.')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'In conflict' })).toBeVisible();
    const conflicts = page.getByRole('listitem').filter({ hasText: 'Theirs, ' });
    await expect(conflicts).toHaveCount(2);
    await conflicts.nth(0).getByText('The file’s', { exact: true }).click();
    await conflicts.nth(1).getByText('Both', { exact: true }).click();
    expect(await replies(vigie)).toEqual(before);
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    await expect(page.getByText(`${brand.name}: 2 added, 1 changed.`)).toBeVisible();
    await expect(page.getByText('1 watch term came with it.')).toBeVisible();
    const bodies = (await alive(vigie)).map(({ body }) => body);
    expect(bodies).toEqual(expect.arrayContaining(['Theirs, first.', 'Theirs, second.', 'New.']));
    expect(bodies).toHaveLength(before.length + 2);

    await page.getByRole('button', { name: 'Undo this import' }).click();
    await expect(page.getByText('Import undone: everything is as before.')).toBeVisible();
    const without = (rows: Reply[]) => rows.map(({ updatedAt: _, ...row }) => row);
    expect(without(await replies(vigie))).toEqual(without(before));
  });

  test('becomes a new brand, and the whole of it goes again', async ({ vigie }) => {
    const { file } = await exported(vigie);
    const page = await dashboard(vigie, 'brands/import');
    file.brand = { ...file.brand, id: '0191d2a0-0000-7000-8000-0000000000b9', name: 'Second city' };
    await give(page, 'second.json', JSON.stringify(file));
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    await expect(page.getByText(/^Second city: \d+ added/)).toBeVisible();
    expect(await storedRows<Brand>(vigie.worker, 'brands')).toHaveLength(2);
    await page.getByRole('button', { name: 'Undo this import' }).click();
    await expect(page.getByText('Import undone: everything is as before.')).toBeVisible();
    expect(await storedRows<Brand>(vigie.worker, 'brands')).toHaveLength(1);
  });

  test('that is hostile is refused, with what and where, and writes nothing', async ({ vigie }) => {
    const { file } = await exported(vigie);
    const page = await dashboard(vigie, 'brands/import');
    const before = [await replies(vigie), await storedRows(vigie.worker, 'brands')];
    const text = JSON.stringify(file);
    const cases: [string, string, RegExp][] = [
      ['cut.json', text.slice(0, 500), /damaged or cut short at line 1:/],
      ['newer.json', text.replace('"version":1', '"version":9'), /newer Vigie \(version 9\)/],
      ['backup.json', '{"format":"vigie-backup","version":2}', /not a playbook/],
      [
        'proto.json',
        text.replace(/"id":"[^"]*","everyBrand"/, '"id":"__proto__","everyBrand"'),
        /at replies\[0\]\.id/,
      ],
      [
        'deep.json',
        text.replace(/"tags":\[[^\]]*\]/, `"tags":${'['.repeat(100_000)}${']'.repeat(100_000)}`),
        /Nothing was written/,
      ],
    ];
    for (const [name, content, message] of cases) {
      await give(page, name, content);
      await expect(page.getByText(`${name} can’t be imported`)).toBeVisible({ timeout: 15_000 });
      await expect(page.getByRole('alert')).toContainText(message);
    }
    // made in the page: on the way there fifty megabytes would take a minute
    await page.locator('input[type=file]').evaluate((input: HTMLInputElement) => {
      const given = new DataTransfer();
      given.items.add(new File([new Uint8Array(50 * 1024 * 1024)], 'large.json'));
      input.files = given.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await expect(page.getByRole('alert')).toContainText(/larger than any playbook/);
    expect([await replies(vigie), await storedRows(vigie.worker, 'brands')]).toEqual(before);
  });
});
