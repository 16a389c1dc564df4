import type { Flag } from '../../features/crisis/flags/model.ts';
import { sampleFlag } from '../../features/crisis/flags/sample-flag.ts';
import { putRows } from './put-rows.ts';
import { calmPostOf } from './sample-pages.ts';
import { storedRows } from './stored-rows.ts';
import { expect, test, type Vigie } from './vigie.ts';

const POST = calmPostOf('x', 'transvalvalmont');

/** What of the browser's interface is asked in Vigie's worker. */
interface InWorker {
  chrome: {
    notifications: {
      getAll(): Promise<Record<string, boolean>>;
      onClicked: { dispatch(id: string): void };
    };
    tabs: { query(of: { active: true }): Promise<{ url?: string }[]> };
  };
}

/** The notifications that the browser shows. */
const shown = (vigie: Vigie) =>
  vigie.worker.evaluate(async () => {
    const { chrome } = globalThis as unknown as InWorker;
    return Object.keys(await chrome.notifications.getAll());
  });

/** What the person in front of the browser sees. */
const inFront = (vigie: Vigie) =>
  vigie.worker.evaluate(async () => {
    const { chrome } = globalThis as unknown as InWorker;
    return (await chrome.tabs.query({ active: true }))[0]?.url;
  });

/** As the system tells of a click; nothing can click there from here. */
const click = (vigie: Vigie, id: string) =>
  vigie.worker.evaluate((of) => {
    const { chrome } = globalThis as unknown as InWorker;
    chrome.notifications.onClicked.dispatch(of);
  }, id);

test('a serious alert is notified once, and a click leads to its post or its evidence', async ({
  vigie,
}) => {
  const post = await vigie.open(POST, 'en-light-calm');
  const page = await vigie.context.newPage();
  await page.goto(`chrome-extension://${vigie.extensionId}/dashboard.html#alerts`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const raisedAt = Date.now();
  const given = { brandId: null, network: 'x', raisedAt } as const;
  const evidence = { ...sampleFlag().evidence, address: null, postAddress: POST };
  await putRows(page, 'flags', [
    sampleFlag({ ...given, key: 'x:1', evidence }),
    sampleFlag({ ...given, key: 'x:2', severity: 1 }),
  ]);
  await page.reload();
  // rows put past Vigie's code are not told of: one that it opens again makes it look
  await page.locator('tbody a').nth(1).focus();
  await page.keyboard.press('p');
  await expect(page.getByRole('cell', { name: 'in hand' })).toBeVisible();
  await page.keyboard.press('o');
  await expect.poll(() => shown(vigie)).toEqual(['flag:x:1']);
  const [told, quiet] = await storedRows<Flag>(page, 'flags');
  expect(told?.notifiedAt).toBeGreaterThanOrEqual(raisedAt);
  expect(quiet?.notifiedAt).toBeNull();

  await click(vigie, 'flag:x:1');
  await expect.poll(() => inFront(vigie)).toContain(POST);
  expect(await shown(vigie)).toEqual([]);

  await post.close();
  const [opened] = await Promise.all([
    vigie.context.waitForEvent('page'),
    click(vigie, 'flag:x:1'),
  ]);
  await expect(opened).toHaveURL(/dashboard\.html#alerts\/x%3A1$/);
  await expect(opened.getByText(sampleFlag().evidence.text)).toBeVisible();
});
