import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import Papa from 'papaparse';
import type { Flag } from '../../features/crisis/flags/model.ts';
import { sampleFlag } from '../../features/crisis/flags/sample-flag.ts';
import { putRows } from './put-rows.ts';
import { storedRows } from './stored-rows.ts';
import { expect, test, type Vigie } from './vigie.ts';

const HOSTILE = '=cmd|\'/c calc\'!A0 <img src=x onerror="window.hit=1"> \u202eمرحبا\u202c "&';
const RECORD = 'Internal record, not a legal report.';

const flag = (key: string, name: string, given: Partial<Flag>, text = 'Words.') =>
  sampleFlag({
    key,
    brandId: null,
    network: 'x',
    ...given,
    evidence: { ...sampleFlag().evidence, text, author: { handle: null, name, address: null } },
  });

const FLAGS = [
  flag('x:1', '<b>Ana</b>', { severity: 3 }, HOSTILE),
  flag('x:2', 'Bruno', { severity: 2 }),
  flag('x:3', 'Chloé', { severity: 2, raisedAt: 1 }),
  flag('x:4', 'Dora', { severity: 0, raisedBy: 'person' }),
];

async function openAlerts(vigie: Vigie): Promise<Page> {
  const page = await vigie.context.newPage();
  await page.setViewportSize({ width: 1280, height: 860 });
  await page.goto(`chrome-extension://${vigie.extensionId}/dashboard.html#alerts`);
  await page.bringToFront();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await putRows(page, 'flags', FLAGS);
  await page.reload();
  await expect(page.locator('tbody a').first()).toBeVisible();
  return page;
}

const authors = (page: Page) => page.locator('tbody a').allTextContents();
const stateOf = async (page: Page, wanted: string) =>
  (await storedRows<Flag>(page, 'flags')).find(({ key }) => key === wanted)?.state;

/** What the toolbar button shows, and says when the pointer rests on it. */
const onButton = (vigie: Vigie) =>
  vigie.worker.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: {
        action: {
          getBadgeText(of: object): Promise<string>;
          getTitle(of: object): Promise<string>;
        };
      };
    };
    return [await chrome.action.getBadgeText({}), await chrome.action.getTitle({})];
  });

/** What a choice of the export dialog saves. */
async function exported(page: Page, format: RegExp): Promise<string> {
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await page.getByRole('radio', { name: format }).check();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save the file' }).click(),
  ]);
  return readFile(await file.path(), 'utf8');
}

test('alerts are gone through by keys, closed and taken back; the toolbar button counts them', async ({
  vigie,
}) => {
  const page = await openAlerts(vigie);
  await expect.poll(() => authors(page)).toEqual(['<b>Ana</b>', 'Bruno', 'Chloé', 'Dora']);
  await page.keyboard.press('/');
  await page.keyboard.type('brun');
  await expect.poll(() => authors(page)).toEqual(['Bruno']);
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('link', { name: 'Bruno' })).toBeFocused();
  await page.keyboard.press('p');
  await expect.poll(() => stateOf(page, 'x:2')).toBe('in-hand');
  await expect
    .poll(() => onButton(vigie))
    .toEqual(['3', expect.stringContaining('3 things wait, alerts that are serious or raised')]);

  await page.getByRole('searchbox').fill('');
  await page.getByRole('link', { name: '<b>Ana</b>' }).focus();
  await page.keyboard.press('x');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('link', { name: 'Bruno' })).toBeFocused();
  await page.keyboard.press('x');
  await expect(page.getByRole('region', { name: '2 alerts chosen' })).toBeVisible();
  await page.keyboard.press('c');
  await page.getByRole('radio', { name: 'Not a crisis' }).check();
  await page.getByRole('dialog').getByRole('button', { name: 'Close', exact: true }).click();
  await expect.poll(() => authors(page)).toEqual(['Chloé', 'Dora']);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => authors(page)).toEqual(['<b>Ana</b>', 'Bruno', 'Chloé', 'Dora']);
  expect(await stateOf(page, 'x:2')).toBe('in-hand');

  await page.getByRole('checkbox', { name: 'Choose all' }).check();
  await page
    .getByRole('region', { name: '4 alerts chosen' })
    .getByRole('button', { name: 'Close…' })
    .click();
  await page.getByRole('dialog').getByRole('button', { name: 'Close', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Nothing waits' })).toBeVisible();
  await expect.poll(() => onButton(vigie)).toEqual(['', 'Vigie']);
});

test('a hostile comment is evidence and nothing else, on its page and in what is exported', async ({
  vigie,
}) => {
  const page = await openAlerts(vigie);
  const [row] = Papa.parse<Record<string, string>>((await exported(page, /commas/)).slice(1), {
    header: true,
  }).data;
  expect(row).toMatchObject({ text: `'${HOSTILE}`, author: '<b>Ana</b>', record: RECORD });
  expect(JSON.parse(await exported(page, /JSON/))).toMatchObject({
    record: RECORD,
    flags: [{ evidence: { text: HOSTILE } }, {}, {}, {}],
  });
  const sheet = await vigie.context.newPage();
  const asked: string[] = [];
  sheet.on('request', ({ url }) => asked.push(url()));
  await sheet.setContent(await exported(page, /HTML/));
  await expect(sheet.locator('blockquote').first()).toHaveText(HOSTILE);
  await expect(sheet.getByText(RECORD)).toHaveCount(5);
  expect(asked).toEqual([]);
  await sheet.close();

  await page.getByRole('link', { name: '<b>Ana</b>' }).click();
  await expect(page).toHaveURL(/#alerts\/x%3A1$/);
  await expect(page.locator('blockquote').first()).toHaveText(HOSTILE);
  await expect(page.getByText(RECORD)).toBeVisible();
  for (const link of await page.locator('main a[target]').all())
    expect(await link.getAttribute('rel')).toBe('noreferrer');
  expect(await page.evaluate(() => 'hit' in window)).toBe(false);
  await page.getByRole('textbox', { name: 'Note' }).fill('Called the depot');
  await page.getByRole('button', { name: 'Escalate' }).click();
  await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: 'Alerts' }).click();
  await expect(page.getByRole('link', { name: '<b>Ana</b>' })).toBeFocused();
  await page.getByRole('searchbox').fill('depot');
  await expect.poll(() => authors(page)).toEqual(['<b>Ana</b>']);
});
