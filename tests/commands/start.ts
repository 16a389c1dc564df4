/** `npm start`: Vigie on the sample networks, to try by hand; without a display, walked through and told. */
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildExtension, ROOT } from '../browser/build-extension.ts';
import { findChromium } from '../browser/find-chromium.ts';
import { openChromium } from '../browser/open-chromium.ts';
import { startSites } from '../sites/server.ts';
import { stayOpen } from '../walk/stay-open.ts';
import { takePictures } from '../walk/take-pictures.ts';
import { walkNetworks } from '../walk/walk-networks.ts';

const { values } = parseArgs({
  options: {
    headless: { type: 'boolean', default: false },
    language: { type: 'string' },
    pictures: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) {
  console.log(`npm start                        opens Vigie on the sample networks
npm start -- --headless          walks through the main job without a display
npm start -- --language fr|en    in this language instead of the system's
npm start -- --pictures <folder> takes the pictures of the README`);
  process.exit(0);
}

const system = new Intl.DateTimeFormat().resolvedOptions().locale;
const language = (values.language ?? system).startsWith('fr') ? 'fr' : 'en';
const hasDisplay =
  process.platform !== 'linux' ||
  Boolean(process.env.DISPLAY) ||
  Boolean(process.env.WAYLAND_DISPLAY);
const headless = values.headless || Boolean(process.env.CI) || !hasDisplay;

process.env.CHROME_PATH = findChromium();
console.log('Building Vigie…');
const extension = await buildExtension('chrome');
const sites = await startSites();
try {
  if (values.pictures) await takePictures(extension, sites, resolve(values.pictures));
  else process.exitCode = await run();
} finally {
  sites.close();
}

async function run(): Promise<number> {
  const chromium = await openChromium({
    extension,
    args: sites.chromiumArgs,
    language,
    headless,
    viewport: { width: 1440, height: 900 },
  });
  try {
    if (!headless) {
      await stayOpen(chromium, language);
      return 0;
    }
    const folder = join(ROOT, 'test-results', 'start');
    console.log('No display: walking through the main job on the four sample networks.');
    const failed = await walkNetworks(chromium.context, {
      language,
      folder,
      tell: (line) => console.log(line),
    });
    console.log(`\nScreenshots of each step: ${folder}`);
    if (failed > 0) console.error(`The main job failed on ${failed} of the four networks.`);
    return failed > 0 ? 1 : 0;
  } finally {
    await chromium.close();
  }
}
