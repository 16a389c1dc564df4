import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import type { SeenPost, Snapshot } from '../../features/engagement/model.ts';
import { dayOf, packSnapshots } from '../../features/engagement/pack.ts';
import { samplePost } from '../../features/engagement/sample-post.ts';
import type { Count } from '../../networks/contract.ts';
import { putRows } from './put-rows.ts';
import { storedRows } from './stored-rows.ts';
import { expect, test, type Vigie } from './vigie.ts';
import { violationsIn } from './violations-in.ts';

const HOUR = 3_600_000;
const NOW = Math.floor(Date.now() / 1000) * 1000;
const HOSTILE = '=cmd|\'/c calc\'!A0 <img src=x onerror="window.hit=1"> \u202eمرحبا\u202c "&';

const exact = (value: number): Count => ({ value, low: value, high: value });
const ABOUT: Count = { value: 1200, low: 1150, high: 1249 };

/** A post with a history that ends in these reactions, read every two hours from its publication on. */
function grown(given: Partial<SeenPost> & { key: string }, ageHours: number, end: Count) {
  const at = NOW - ageHours * HOUR;
  const history: Snapshot[] = Array.from({ length: 20 }, (_, step) => ({
    at: at + (step + 1) * 2 * HOUR,
    counters: {
      reactions: step === 19 ? end : exact(Math.round((end.value * (step + 1)) / 21)),
      views: exact(10_000 + step),
    },
  }));
  const days = [...new Set(history.map((snapshot) => dayOf(snapshot.at)))];
  const post = samplePost({
    at,
    firstSeenAt: at + 2 * HOUR,
    lastSeenAt: at + 40 * HOUR,
    ...given,
    counters: {
      ...samplePost({}).counters,
      reactions: { ok: true, value: end },
      views: { ok: true, value: exact(10_019) },
      saves: { ok: false, why: 'hidden' },
    },
  });
  const rows = days.map((day) => ({
    postKey: given.key,
    day,
    packed: packSnapshots(
      day,
      history.filter((snapshot) => dayOf(snapshot.at) === day),
    ),
  }));
  return { post, rows };
}

const RIVAL = {
  network: 'x',
  authorKey: 'x:metrobus',
  author: { handle: 'metrobus', name: '@Metro Bus', address: null },
} as const;
const GROWN = [
  grown({ key: 'facebook:1', text: 'Night trams' }, 60, exact(1190)),
  grown({ key: 'facebook:2', text: 'Line 12 opens' }, 70, exact(704)),
  grown({ key: 'x:3', text: HOSTILE, ...RIVAL }, 50, ABOUT),
];
/** As many as the list takes; long ago, so that none is compared by itself. */
const MANY = Array.from({ length: 9_997 }, (_, index) =>
  samplePost({
    key: `facebook:many-${index}`,
    text: `Stop ${index}: works until Monday`,
    at: NOW - (400 + index) * HOUR,
    firstSeenAt: NOW - 399 * HOUR,
    lastSeenAt: NOW - 399 * HOUR - index,
    counters: { ...samplePost({}).counters, reactions: { ok: true, value: exact(index) } },
  }),
);

async function openPosts(vigie: Vigie): Promise<Page> {
  const page = await vigie.context.newPage();
  await page.setViewportSize({ width: 1280, height: 860 });
  await page.goto(`chrome-extension://${vigie.extensionId}/dashboard.html#posts`);
  await page.bringToFront();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const [brand] = await storedRows<object>(page, 'brands');
  const accounts = [{ network: 'facebook', handle: 'TransVal' }];
  const competitors = [{ network: 'x', handle: 'metrobus' }];
  await putRows(page, 'brands', [{ ...brand, name: 'TransVal', accounts, competitors }]);
  await putRows(page, 'posts', [...GROWN.map(({ post }) => post), ...MANY]);
  await putRows(
    page,
    'snapshots',
    GROWN.flatMap(({ rows }) => rows),
  );
  await page.reload();
  await expect(page.getByText('10,000 posts')).toBeVisible({ timeout: 60_000 });
  return page;
}

const titles = (page: Page) => page.locator('tbody a').allTextContents();

async function exported(page: Page, format: RegExp): Promise<Uint8Array> {
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await page.getByRole('radio', { name: format }).check();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save the file' }).click(),
  ]);
  return new Uint8Array(await readFile(await file.path()));
}

/** The cells of a workbook's sheet by their place, each as its element. */
function cellsOf(workbook: Uint8Array): Map<string, string> {
  const sheet = unzipSync(workbook)['xl/worksheets/sheet1.xml'];
  if (sheet === undefined) throw new Error('the workbook has no sheet');
  const cells = strFromU8(sheet).matchAll(/<c r="([A-Z]+\d+)".*?<\/c>/gs);
  return new Map([...cells].map(([cell, place = '']) => [place, cell]));
}

test('ten thousand posts are sorted, filtered, chosen and exported', async ({ vigie }) => {
  test.setTimeout(240_000);
  const page = await openPosts(vigie);
  expect(await page.locator('tbody tr').count()).toBeLessThan(60);
  await page.getByRole('button', { name: 'Reactions' }).click();
  await expect(page.locator('tbody a').first()).toHaveText('Stop 9996: works until Monday');
  await page.getByRole('searchbox').fill('stop 4711');
  await expect.poll(() => titles(page)).toEqual(['Stop 4711: works until Monday']);
  await page.getByRole('searchbox').fill('');
  await page.getByRole('button', { name: 'Whose' }).click();
  await page.getByRole('menuitemcheckbox', { name: 'Competitors', exact: true }).click();
  await expect(page.getByText('1 post · the last 10,000 seen')).toBeVisible();
  await page.locator('tbody a').focus();
  await page.keyboard.press('Space');
  await expect(page.getByRole('region', { name: '1 post chosen' })).toBeVisible();

  const csv = new TextDecoder().decode(await exported(page, /semicolons/));
  const [row, ...others] = Papa.parse<Record<string, string>>(csv, {
    header: true,
    delimiter: ';',
    skipEmptyLines: true,
  }).data;
  expect(others).toEqual([]);
  expect(row).toMatchObject({
    account: "'@Metro Bus",
    whose: 'competitor',
    text: `'${HOSTILE}`,
    published: expect.stringMatching(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/),
    Reactions: '1200',
    'Reactions, lowest': '1150',
    'Reactions, highest': '1249',
    Comments: '',
    'rate A by views, %, lowest': '11,48',
    'not read': expect.stringContaining('Saves: hidden by the author'),
  });

  // going to a post and back keeps what was filtered and chosen; what is followed there can be filtered by
  await page.locator('tbody a').click();
  await expect(page).toHaveURL(/#posts\/x%3A3$/);
  await page.getByRole('button', { name: 'Follow', exact: true }).click();
  await page.goBack();
  await expect(page.getByText('1 post · the last 10,000 seen')).toBeVisible();
  await page.getByRole('button', { name: 'Competitors' }).click();
  await page.getByRole('menuitemcheckbox', { name: 'Anybody’s' }).click();
  await page.getByRole('button', { name: 'Followed' }).click();
  await expect(page.getByText('1 post · the last 10,000 seen')).toBeVisible();
  await page.getByRole('button', { name: 'Followed' }).click();
  await page.getByRole('searchbox').fill('night trams');
  await page.getByRole('checkbox', { name: 'Compare Night trams' }).check();
  await page.getByRole('searchbox').fill('');
  await expect(page.getByText('10,000 posts')).toBeVisible();

  const cells = cellsOf(await exported(page, /Workbook/));
  expect(cells.get('A10001')).toContain('<t xml:space="preserve">');
  expect([...cells.values()].filter((cell) => cell.includes('<f'))).toEqual([]);
  const headings = [...cells].filter(([place]) => /^[A-Z]+1$/.test(place));
  const reactions = headings.find(([, cell]) => cell.includes('>Reactions</t>'))?.[0].slice(0, -1);
  // sorted as on screen: the most first
  expect(cells.get(`${reactions}2`)).toContain('<v>9996</v>');
  const hostile = [...cells.values()].filter((cell) => cell.includes('calc'));
  expect(hostile).toEqual([expect.stringContaining('>&#39;=cmd|')]);
  expect(await page.evaluate(() => 'hit' in window)).toBe(false);
});

test('posts are laid over one another, summed up by account, ranked, and taken along as pictures', async ({
  vigie,
}) => {
  test.setTimeout(240_000);
  const page = await openPosts(vigie);
  await page.getByRole('link', { name: 'Curves' }).click();
  const plot = page.getByRole('img', { name: /^Reactions of 3 posts over 48 hours/ });
  await expect(plot).toBeVisible();
  await expect(plot.locator('canvas')).toBeVisible();
  await expect(plot).toHaveAccessibleName(/Night trams: 1,190; .*Line 12 opens: 704\./);
  const ages = page.getByRole('table', { name: 'At the same age' });
  // read at twelve hours, the sixth of twenty-one parts
  await expect(ages.getByRole('row', { name: /Night trams/ })).toContainText('340');
  expect(await violationsIn(page.mainFrame())).toEqual([]);
  await page.getByRole('button', { name: 'Rate', exact: true }).click();
  await expect(page.getByRole('img', { name: /^Rate by views of 3 posts/ })).toBeVisible();

  const svg = new TextDecoder().decode(await exported(page, /SVG/));
  const drawn = await page.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
    return {
      fault: parsed.querySelector('parsererror')?.textContent ?? null,
      words: [...parsed.querySelectorAll('text')].map((words) => words.textContent),
      strokes: [...parsed.querySelectorAll('path[stroke-width="2.25"]')].map((path) =>
        path.getAttribute('stroke-dasharray'),
      ),
      elements: [...new Set([...parsed.querySelectorAll('*')].map(({ tagName }) => tagName))],
    };
  }, svg);
  expect(drawn.fault).toBeNull();
  expect(drawn.words).toContain('Rate by views, 48 hours after publication');
  expect(drawn.words).toContainEqual(expect.stringMatching(/^Posts of .+ to .+/));
  expect(drawn.words).toContainEqual(
    expect.stringMatching(/^Read by you with Vigie, 60 readings\./),
  );
  expect(drawn.words).toContain('Night trams');
  expect(new Set(drawn.strokes).size).toBe(3);
  expect(drawn.elements.sort()).toEqual(['circle', 'path', 'rect', 'svg', 'text', 'title']);
  expect(svg).not.toMatch(/var\(|href|url\(/);

  const png = await exported(page, /PNG/);
  const size = new DataView(png.buffer, png.byteOffset).getUint32(16);
  expect(String.fromCharCode(...png.slice(1, 4))).toBe('PNG');
  expect(size).toBe(2400);

  await page.getByRole('link', { name: 'Accounts' }).click();
  const accounts = page.getByRole('table', { name: 'Accounts' });
  await expect(accounts.getByRole('row').nth(1)).toContainText('TransValFacebook · own');
  await expect(accounts.getByRole('row').nth(2)).toContainText('@Metro BusX · competitor');
  expect(await violationsIn(page.mainFrame())).toEqual([]);
  await page.getByRole('link', { name: 'Best posts' }).click();
  await page.getByRole('button', { name: 'Period' }).click();
  await page.getByRole('menuitemcheckbox', { name: '7 days' }).click();
  const best = page.getByRole('table', { name: 'Best posts' });
  // about 1,200 may be fewer than 1,190
  await expect(best.locator('tbody tr td:first-child')).toHaveText(['1 to 2', '1 to 2', '3']);
  expect(await violationsIn(page.mainFrame())).toEqual([]);
});
