import type { Frame } from '@playwright/test';
import { openBox } from './palette-moves.ts';
import { expect, test } from './vigie.ts';
import { violationsIn } from './violations-in.ts';

const SIGNED = 'Hello,\n\nno, the 12 does not run today.\n\nHave a good day,\nthe team';

const pictureIn = (frame: Frame) => frame.getByRole('figure', { name: /^The text alone/ });

test('a draft is seen alone and up to where it is cut, as it is typed, with who says so', async ({
  vigie,
}) => {
  test.slow();
  const { page, box } = await openBox(vigie, 'x');
  const panel = await vigie.openPanel(page);
  await panel.getByRole('button', { name: /^Tone/ }).click();
  const open = panel.getByRole('button', { name: 'Out of context' });
  await expect(panel.getByRole('region', { name: 'What you are writing' })).toBeVisible();
  await expect(open).toHaveCount(0);
  await box.click();
  await page.keyboard.type(SIGNED);

  await open.click();
  await expect(pictureIn(panel)).toContainText('My brand');
  await expect(pictureIn(panel)).toContainText('the team');
  await panel.getByRole('radio', { name: 'Where it is cut' }).check();
  await expect(panel.getByText('Nothing is cut.')).toBeVisible();
  await panel.getByRole('button', { name: 'Quoted' }).click();
  const folded = pictureIn(panel).getByText('the team', { exact: true });
  await expect(folded).toBeVisible();
  await expect(panel.getByText(/^Hidden: the last 8 characters/)).toBeVisible();
  await panel.getByRole('button', { name: 'Where these figures come from' }).click();
  await expect(panel.getByRole('link', { name: 'github.com' })).toHaveAttribute(
    'href',
    /^https:\/\/github\.com\//,
  );
  await panel.getByRole('button', { name: 'LinkedIn' }).click();
  await expect(panel.getByText(/^No source says where LinkedIn cuts a comment/)).toBeVisible();
  expect(await violationsIn(panel)).toEqual([]);

  // It follows what is typed, and goes with it.
  await box.click();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type(' of the night');
  await expect(pictureIn(panel)).toContainText('the team of the night');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.press('Backspace');
  await expect(open).toHaveCount(0);
});

test('a reply of the library is seen out of context where it may go', async ({ vigie }) => {
  const page = await vigie.context.newPage();
  await page.setViewportSize({ width: 1280, height: 860 });
  await page.goto(`chrome-extension://${vigie.extensionId}/dashboard.html#replies/new`);
  await page.bringToFront();
  await page.getByRole('textbox', { name: 'Text of variant 1' }).fill(SIGNED);
  const picture = pictureIn(page.mainFrame());
  await expect(picture).toContainText('the team');
  await page.getByRole('radio', { name: 'Where it is cut' }).check();
  await expect(picture).toContainText('Cut after');
  await expect(page.getByText(/^Hidden: the last \d+ characters/)).toBeVisible();
  expect(await violationsIn(page.mainFrame())).toEqual([]);
});
