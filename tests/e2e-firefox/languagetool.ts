import type { Page } from 'puppeteer-core';
import { startLanguageTool } from '../languagetool/server.ts';
import type { FirefoxWindow } from './firefox-window.ts';
import { button, textOf } from './panel.ts';
import { type Steps, until } from './steps.ts';

/** What Firefox must have been asked for, and no more: the host, without its port, and the kind of data that goes there. */
const WANTED = { origins: ['http://127.0.0.1/*'], data_collection: ['personalCommunications'] };

/** A server of one's own is reached only after the browser's own question, and given back with its address. */
export async function checkLanguageTool(
  steps: Steps,
  dashboard: Page,
  window: FirefoxWindow,
): Promise<void> {
  const server = await startLanguageTool();
  const isGiven = () =>
    dashboard.evaluate(`browser.permissions.contains(${JSON.stringify(WANTED)})`);
  const says = (words: string) => async () => (await textOf(dashboard)).includes(words);
  try {
    await dashboard.bringToFront();
    await dashboard.evaluate(`location.hash = 'settings'`);
    await steps.step(
      'a LanguageTool server is asked for, tried, and sent nothing else',
      async () => {
        if ((await isGiven()) !== false) throw new Error('it was given before');
        const field = await until('the address', () => dashboard.$('input[inputmode="url"]'));
        await field.type(server.address);
        await (await button(dashboard, 'Use this server')).click();
        await window.allowPermissions();
        await until('the server in use', says('Your replies are shown to this server.'));
        if ((await isGiven()) !== true) throw new Error('Firefox did not give it');
        await (await button(dashboard, 'Test the connection')).click();
        await until('its answer', says('The server answers, in'));
        const texts = server.asked.map(({ text }) => text).join();
        if (texts !== 'Bonjour, merci de votre message.') throw new Error(`it was sent “${texts}”`);
        return server.address;
      },
    );
    await steps.step('its permission goes with its address', async () => {
      await (await button(dashboard, 'Remove')).click();
      await until('no permission', async () => (await isGiven()) === false);
      await until('no server', says('Address of your server'));
      return 'given back';
    });
  } finally {
    await server.close();
  }
}
