import { sampleReply } from '../../features/replies/sample-reply.ts';
import { openBox, written } from './palette-moves.ts';
import { putRows } from './put-rows.ts';
import { expect, test } from './vigie.ts';

const ADMISSION = 'We accept full responsibility for the accident.';
const OTHER = 'This is our own fault, and nobody else’s: please write to us tonight.';

const reply = (id: string, body: string) =>
  sampleReply({ id, title: id, shortcut: id, body, variants: [], language: 'en' });

test('while an incident is under way an error asks for a second look, and nothing is kept back', async ({
  vigie,
}) => {
  const dashboard = await vigie.context.newPage();
  await dashboard.goto(`chrome-extension://${vigie.extensionId}/dashboard.html`);
  await putRows(dashboard, 'replies', [reply('zebra', ADMISSION), reply('yak', OTHER)]);
  await dashboard.close();

  const { page, box } = await openBox(vigie, 'facebook');
  const panel = await vigie.openPanel(page);
  const insert = async (id: string, text: string) => {
    const field = panel.getByRole('combobox');
    // a second press would fold the panel
    if (!(await field.isVisible())) await panel.getByRole('button', { name: 'Replies' }).click();
    await field.fill(id);
    await expect(panel.getByRole('row', { selected: true })).toContainText(text);
    await field.press('Enter');
  };
  const before = await written(page);
  const empty = async () => {
    await box.click();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.press('Backspace');
    await expect.poll(() => written(page)).toBe('');
  };

  // Without an incident nobody asks: the control.
  await insert('yak', OTHER);
  await expect.poll(() => written(page)).toBe(`${before} ${OTHER}`.trim());
  await expect(panel.getByRole('alert')).toHaveCount(0);
  await empty();

  await panel.getByRole('button', { name: /^Tone/ }).click();
  await panel.getByRole('button', { name: 'Declare an incident' }).click();
  await expect(panel.getByRole('button', { name: 'The incident is over' })).toBeVisible();

  await insert('zebra', ADMISSION);
  const question = panel.getByRole('dialog');
  await expect(question).toContainText('settles who is to blame');
  expect(await written(page)).toBe('');
  await question.getByRole('button', { name: 'Don’t insert' }).click();
  await expect(question).toHaveCount(0);
  expect(await written(page)).toBe('');
  await insert('zebra', ADMISSION);
  await question.getByRole('button', { name: 'Insert anyway' }).click();
  await expect.poll(() => written(page)).toBe(ADMISSION);

  // What stands in the box asks too, until it was read again; the network's own button is not touched.
  const banner = panel.getByRole('alert').filter({ hasText: 'second look' });
  await expect(banner).toContainText('settles who is to blame');
  await banner.getByRole('button', { name: 'I have read it again' }).click();
  await expect(banner).toHaveCount(0);
  await empty();
  await page.keyboard.type('It is our own fault.');
  await expect(banner).toBeVisible();
  await empty();
  await expect(banner).toHaveCount(0);
});
