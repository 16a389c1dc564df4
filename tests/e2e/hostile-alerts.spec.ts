import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Frame, Page } from '@playwright/test';
import type { Flag } from '../../features/crisis/flags/model.ts';
import { sampleFlag } from '../../features/crisis/flags/sample-flag.ts';
import type { SeenComment } from '../../features/queue/model.ts';
import { sampleWorld } from '../sites/world/world.ts';
import { openEye } from './drawn-marks.ts';
import { readDown } from './load-comments.ts';
import { putComments } from './put-comments.ts';
import { putRows } from './put-rows.ts';
import { addressOf } from './sample-pages.ts';
import { storedRows } from './stored-rows.ts';
import { expect, test, type Vigie } from './vigie.ts';

const CORPORA = fileURLToPath(new URL('../../../shared/data/corpora/', import.meta.url));
/** Makes an alert of whatever follows. */
const GRAVE = 'I will be pressing charges.';
/** So many, spread over the lists, are read off a page; all of them are listed, opened and exported. */
const SPREAD = 24;

/** The Big List of Naughty Strings, and strings that make pages run scripts, as far as they are there. */
function hostileStrings(): string[] {
  const list = `${CORPORA}blns.json`;
  const naughty: string[] = existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) : [];
  const folder = `${CORPORA}xss-patt`;
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => /XSS/.test(name)) : [];
  const scripts = files.flatMap((name) => readFileSync(`${folder}/${name}`, 'utf8').split('\n'));
  return [...new Set([...naughty, ...scripts])].filter((text) => text.trim() !== '');
}

const hostile = hostileStrings();

/** Everything that a text would do if it were taken for markup. */
const RUNS =
  ':is(img, iframe, object, embed, script, video, form, base, meta, [onerror], [onload])';

/** Listens on a page and all its frames for what a script of somebody else would do. */
function watch(page: Page, broken: string[]): void {
  page.on('pageerror', (error) => broken.push(error.message));
  page.on('dialog', (dialog) => {
    broken.push(dialog.message());
    void dialog.dismiss();
  });
}

const runningIn = (place: Page | Frame) => place.locator(`#root ${RUNS}, main ${RUNS}`).count();

async function exported(page: Page, format: RegExp): Promise<string> {
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await page.getByRole('radio', { name: format }).check();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save the file' }).click(),
  ]);
  return readFile(await file.path(), 'utf8');
}

/** Comments that end in hostile text, read off a page and flagged; the page with its panel on the alerts. */
async function readHostile(vigie: Vigie, broken: string[]): Promise<[Page, Frame]> {
  const some = hostile.filter((_, at) => at % Math.ceil(hostile.length / SPREAD) === 0);
  const world = sampleWorld('facebook', 'en', 'calm');
  const texts = some.map((text) => `${GRAVE} ${text}`);
  await putComments(vigie.context, 'facebook', world, texts);
  const page = await vigie.open(addressOf('facebook', world, 0), 'en-light-calm-still');
  watch(page, broken);
  const read = async () =>
    (await storedRows<SeenComment>(vigie.worker, 'comments')).filter(({ text }) =>
      text.startsWith(GRAVE),
    );
  await readDown(page, 'facebook', async () => (await read()).length === texts.length);
  const flagged = async () =>
    (await storedRows<Flag>(vigie.worker, 'flags')).filter(({ evidence }) =>
      evidence.text.startsWith(GRAVE),
    );
  await expect.poll(async () => (await flagged()).length, { timeout: 60_000 }).toBe(texts.length);
  const panel = await vigie.openPanel(page);
  await panel.getByRole('button', { name: /^Alerts/ }).click();
  return [page, panel];
}

test.describe('hostile text', () => {
  test.skip(hostile.length === 0, 'the lists are not beside the repository');

  test('is an alert like any other in page, panel, dashboard and file', async ({ vigie }) => {
    test.setTimeout(300_000);
    const broken: string[] = [];
    const [page, panel] = await readHostile(vigie, broken);
    await expect(panel.getByText(GRAVE).first()).toBeVisible();
    expect(await runningIn(panel)).toBe(0);
    await page.evaluate(() => scrollTo(0, 0));
    const eye = await openEye(page);
    await expect
      .poll(async () => (await eye.parts()).some(({ isSeen }) => isSeen), { timeout: 20_000 })
      .toBe(true);
    await page.close();

    const own = await vigie.context.newPage();
    watch(own, broken);
    await own.goto(`chrome-extension://${vigie.extensionId}/dashboard.html#alerts`);
    await expect(own.getByRole('heading', { level: 1 })).toBeVisible();
    const flags = hostile.map((text, at) =>
      sampleFlag({
        key: `x:${at}`,
        brandId: null,
        network: 'x',
        note: text,
        raisedAt: at,
        evidence: {
          ...sampleFlag().evidence,
          text,
          author: { handle: text, name: text, address: null },
        },
      }),
    );
    await putRows(own, 'flags', flags);
    await own.reload();
    await own.bringToFront();
    await expect(own.locator('tbody a').first()).toBeVisible();
    const search = own.getByRole('searchbox');
    await search.fill('<script');
    await expect(own.locator('tbody a', { hasText: /<script/i }).first()).toBeVisible();
    expect(await runningIn(own)).toBe(0);
    await search.fill('');

    const json = JSON.parse(await exported(own, /JSON/)) as { flags: Pick<Flag, 'evidence'>[] };
    const texts = new Set(json.flags.map(({ evidence }) => evidence.text));
    expect(hostile.filter((text) => !texts.has(text))).toEqual([]);
    const sheet = await vigie.context.newPage();
    watch(sheet, broken);
    const asked: string[] = [];
    sheet.on('request', (request) => asked.push(request.url()));
    await sheet.setContent(await exported(own, /HTML/));
    await expect(sheet.locator('blockquote').first()).toBeVisible();
    expect(await sheet.locator(`body ${RUNS}`).count()).toBe(0);
    expect(asked).toEqual([]);

    await own
      .locator('tbody a', { hasText: /<script/i })
      .first()
      .click();
    await expect(own.locator('blockquote').first()).toContainText(/<script/i);
    expect(await runningIn(own)).toBe(0);
    expect(broken).toEqual([]);
  });
});
