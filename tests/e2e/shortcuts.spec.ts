import type { Page } from '@playwright/test';
import { oneLine } from '../walk/one-line.ts';
import {
  openBox,
  paletteHeight,
  paletteIn,
  paletteOf,
  untilHidden,
  untilShown,
  written,
} from './palette-moves.ts';
import { expect, NETWORKS, test } from './vigie.ts';

for (const network of NETWORKS) {
  test(`${network}: a slash and letters list replies at the caret; arrows and Enter insert one in their place`, async ({
    vigie,
  }) => {
    const { page } = await openBox(vigie, network);
    const before = await written(page);
    await page.keyboard.type('Hello /d');
    const list = await untilShown(page);
    await expect(list.getByRole('option')).toHaveCount(3);
    await page.keyboard.type('e');
    await expect(list.getByRole('option')).toHaveCount(2);
    const second = list.getByRole('option').nth(1);
    await page.keyboard.press('ArrowDown');
    await expect(second).toHaveAttribute('aria-selected', 'true');
    const text = oneLine(await second.locator('p').textContent());
    expect(text).not.toBe('');
    await page.keyboard.press('Enter');
    await expect.poll(() => written(page)).toBe(`${before} Hello ${text}`.trim());
    await untilHidden(page);
    // The caret is where one goes on writing, and one step takes the reply back.
    await page.keyboard.type('!');
    await expect.poll(() => written(page)).toBe(`${before} Hello ${text}!`.trim());
    // The next list waits for its own Enter.
    await page.keyboard.type(' /d');
    await untilShown(page);
    await page.waitForTimeout(600);
    expect(await written(page)).toBe(`${before} Hello ${text}! /d`.trim());
  });

  test(`${network}: Tab after a whole shortcut inserts it, and Ctrl+Z gives back what was typed`, async ({
    vigie,
  }) => {
    const { page } = await openBox(vigie, network);
    const before = await written(page);
    await page.keyboard.type('/thanks');
    await untilShown(page);
    await page.waitForTimeout(1_300);
    await page.keyboard.press('Tab');
    await expect.poll(() => written(page)).not.toContain('/thanks');
    const inserted = await written(page);
    expect(inserted.length).toBeGreaterThan(before.length + 20);
    await page.keyboard.press('ControlOrMeta+z');
    await expect.poll(() => written(page)).toBe(`${before} /thanks`.trim());
    // Taking it back is no reason to offer it again.
    await page.waitForTimeout(400);
    expect(await paletteHeight(page)).toBeLessThan(20);
  });

  test(`${network}: Escape leaves what was typed, until the word changes`, async ({ vigie }) => {
    const { page } = await openBox(vigie, network);
    const before = await written(page);
    await page.keyboard.type('/than');
    await untilShown(page);
    await page.keyboard.press('Escape');
    await untilHidden(page);
    expect(await written(page)).toBe(`${before} /than`.trim());
    await page.keyboard.type('k');
    await untilShown(page);
  });
}

test('while an input method composes nothing opens and no key is taken; it opens when the word is there', async ({
  vigie,
}) => {
  const { page } = await openBox(vigie, 'x');
  await page.keyboard.type('/');
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Input.imeSetComposition', { text: 'than', selectionStart: 4, selectionEnd: 4 });
  await page.waitForTimeout(700);
  expect(await paletteHeight(page)).toBeLessThan(20);
  const keys = await countKeys(page);
  // As an input method gives its keys to a page: the key's own name with the code 229.
  const key = { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 229 };
  await cdp.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key });
  expect(await keys.now()).toEqual(['Enter']);
  await cdp.send('Input.insertText', { text: 'than' });
  await untilShown(page);
});

test('no key is kept from the network while the list is closed, and a made-up one never counts', async ({
  vigie,
}) => {
  const { page, box } = await openBox(vigie, 'facebook');
  const keys = await countKeys(page);
  const pressed = ['ArrowUp', 'ArrowDown', 'Escape', 'Tab'];
  for (const key of pressed) await page.keyboard.press(key);
  expect(await keys.now()).toEqual(pressed);
  await box.click();
  // A word that is no shortcut: the list has nothing to offer.
  await page.keyboard.type('/zzz');
  await page.waitForTimeout(700);
  expect(await paletteHeight(page)).toBeLessThan(20);
  await page.keyboard.press('ArrowDown');
  expect((await keys.now()).at(-1)).toBe('ArrowDown');

  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.press('Backspace');
  await page.keyboard.type('/thanks');
  await untilShown(page);
  const before = await written(page);
  await box.evaluate((field) => {
    const made = { key: 'Tab', code: 'Tab', bubbles: true, cancelable: true };
    field.dispatchEvent(new KeyboardEvent('keydown', made));
  });
  await page.waitForTimeout(500);
  expect(await written(page)).toBe(before);
  // The control: open, the same key is ours alone.
  const heard = (await keys.now()).length;
  await page.keyboard.press('ArrowDown');
  await page.waitForTimeout(100);
  expect((await keys.now()).length).toBe(heard);
});

test('a script that writes a slash itself opens nothing', async ({ vigie }) => {
  const { page } = await openBox(vigie, 'instagram');
  await page.evaluate(() => document.execCommand('insertText', false, '/thanks'));
  await page.waitForTimeout(1_000);
  // The frame itself is there for the draft's counter.
  expect((await paletteIn(page)?.getByRole('option').count()) ?? 0).toBe(0);
  await page.keyboard.type('x');
  await page.keyboard.press('Backspace');
  await expect((await paletteOf(page)).getByRole('option')).not.toHaveCount(0);
});

test('in private messages a slash is a slash', async ({ vigie }) => {
  const { page } = await openBox(vigie, 'linkedin');
  const message = page.locator('.msg-form__contenteditable');
  await message.click();
  await page.keyboard.type('/thanks');
  await page.waitForTimeout(700);
  expect(await paletteHeight(page)).toBeLessThan(20);
  await page.keyboard.press('Tab');
  expect(await message.textContent()).toContain('/thanks');
});

test('each can be switched off: the list, and what Tab does', async ({ vigie }) => {
  const { page, box } = await openBox(vigie, 'x');
  await vigie.openPanel(page);
  const panel = page.frames().find((frame) => frame.url().includes('/sidepanel.html'))!;
  await panel.getByRole('button', { name: 'Settings' }).click();
  await panel.getByRole('switch', { name: 'List of replies after a /' }).click();
  await box.click();
  await page.keyboard.type('/thanks');
  await page.waitForTimeout(1_000);
  expect(await paletteHeight(page)).toBeLessThan(20);
  // Tab still puts the reply in.
  await page.keyboard.press('Tab');
  await expect.poll(() => written(page)).not.toContain('/thanks');
  await panel.getByRole('switch', { name: 'Tab inserts a whole shortcut' }).click();
  await box.click();
  await page.keyboard.press('End');
  await page.keyboard.type(' /delay');
  await page.waitForTimeout(400);
  await page.keyboard.press('Tab');
  await page.waitForTimeout(1_000);
  expect(await written(page)).toContain('/delay');
});

/** Keys that reach the network's page, as its own editors hear them. */
async function countKeys(page: Page): Promise<{ now: () => Promise<string[]> }> {
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heardKeys: heard });
    document.addEventListener('keydown', (event) => event.isTrusted && heard.push(event.key), true);
  });
  return {
    now: () => page.evaluate(() => (window as unknown as { heardKeys: string[] }).heardKeys),
  };
}
