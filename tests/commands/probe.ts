/** `npm run probe -- --url <address> <saved-page.html>`: what the built extension reads on a saved page, as JSON. */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { matchPatterns } from '../../networks/match-patterns.ts';
import { buildExtension, ROOT } from '../browser/build-extension.ts';
import { openChromium } from '../browser/open-chromium.ts';
import { probePage } from '../browser/probe-page.ts';

const { values, positionals } = parseArgs({
  options: { url: { type: 'string' } },
  allowPositionals: true,
});
const [file] = positionals;

if (!values.url || !file) {
  console.log(`npm run probe -- --url <address on a network> <saved-page.html>
  opens the saved page under that address in Chromium with the built extension
  and prints what Vigie reads there.

On an open tab: press Alt+Shift+V, click the ring at the top of the panel and choose
"Copy what is read": the same report is on the clipboard.

Addresses: ${(await matchPatterns(ROOT)).join('  ')}`);
  process.exit(values.url || file ? 1 : 0);
}
if (!existsSync(file)) fail(`There is no file ${file}.`);
if (!URL.canParse(values.url)) fail(`${values.url} is no address.`);
const host = new URL(values.url).hostname;
if (!(await matchPatterns(ROOT)).includes(`https://${host}/*`))
  fail(`${host} is none of the networks' hosts.`);

const chromium = await openChromium({ extension: await buildExtension('chrome') });
try {
  console.log(JSON.stringify(await probePage(chromium.context, values.url, file), null, 2));
} finally {
  await chromium.close();
}

function fail(why: string): never {
  console.error(why);
  process.exit(1);
}
