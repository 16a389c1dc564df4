import type { Frame } from '@playwright/test';
import type { NetworkId } from '../../networks/contract.ts';
import { showHere } from './panel-moves.ts';
import { modelText, moderatedPost } from './sample-pages.ts';
import { storedRows } from './stored-rows.ts';
import { expect, NETWORKS, test } from './vigie.ts';

const BODY =
  'Order {{ask "Order number"}}, from {{choose "City" "Lyon" "Paris"}}.{{toggle "Apology" " Sorry."}} $& {{#net facebook}}F{{/net}}{{#net instagram}}I{{/net}}{{#net linkedin}}L{{/net}}{{#net x}}X{{/net}}';
const LETTER: Record<NetworkId, string> = { facebook: 'F', instagram: 'I', linkedin: 'L', x: 'X' };

/** Writes a reply in the panel's own form; its braces are typed as anyone types them. */
async function writeReply(panel: Frame, title: string, body: string): Promise<void> {
  await panel.getByRole('button', { name: 'New reply' }).click();
  await panel.getByRole('textbox', { name: 'Title' }).fill(title);
  await panel.getByRole('textbox', { name: 'Text of variant 1' }).fill(body);
  await panel.getByRole('button', { name: 'Save' }).click();
  await expect(panel.getByText('Reply saved.')).toBeVisible();
}

for (const network of NETWORKS) {
  test(`${network}: a reply's questions are answered by keyboard, then it is inserted`, async ({
    vigie,
  }) => {
    const page = await vigie.open(moderatedPost(network), 'en-light-storm-still');
    const panel = await vigie.openPanel(page);
    await showHere(panel, network);
    await writeReply(panel, 'Zebra', BODY);
    await panel.getByRole('button', { name: /^Queue/ }).click();
    await panel.getByRole('button', { name: 'Answer' }).first().click();
    await panel.getByRole('button', { name: /^Replies/ }).click();
    const search = panel.getByRole('combobox');
    await search.fill('zebra');
    await search.press('Enter');

    const dialog = panel.getByRole('dialog', { name: 'Before inserting' });
    await expect(dialog.getByRole('textbox', { name: 'Order number' })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(search).toBeFocused();

    await search.press('Enter');
    await expect(dialog.getByRole('textbox', { name: 'Order number' })).toBeFocused();
    await page.keyboard.type('{{brand.name}}');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    await expect(panel.getByText(/^Inserted\./)).toBeVisible();
    const whole = `Order {{brand.name}}, from Paris. Sorry. $& ${LETTER[network]}`;
    expect(await modelText(page)).toContain(whole);

    const answers = await storedRows<{ question: string; answer: string }>(vigie.worker, 'answers');
    expect(answers.map(({ question, answer }) => [question, answer]).sort()).toEqual([
      ['Apology', 'on'],
      ['City', 'Paris'],
      ['Order number', '{{brand.name}}'],
    ]);
  });
}
