import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Where Chromium stands on Linux, macOS and Windows. Branded Chrome from 137 on ignores `--load-extension`, so it isn't here. */
const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Chromium\\Application\\chrome.exe',
];

/** Where Debian's chromium-l10n puts the languages; without it Chromium speaks English only. */
const LOCALES = '/usr/lib/chromium/locales';

/** Fonts the pages and screenshots need; without them emoji are boxes. */
const DEBIAN_PACKAGES = [
  'chromium',
  'chromium-l10n',
  'fonts-liberation',
  'fonts-noto-color-emoji',
  'fonts-noto-core',
];

/**
 * The Chromium to drive: CHROME_PATH, then the usual places, then Debian's package where we may install it.
 * @throws an error that says what to install
 */
export function findChromium(): string {
  const given = process.env.CHROME_PATH;
  if (given) {
    if (existsSync(given)) return given;
    throw new Error(`CHROME_PATH names ${given}, and there is nothing there.`);
  }
  const found = PLACES.find(existsSync);
  const lacksFrench =
    found === '/usr/bin/chromium' && existsSync(LOCALES) && !existsSync(`${LOCALES}/fr.pak`);
  if (found && !lacksFrench) return found;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.error('Installing Chromium from Debian…');
    installDebian(DEBIAN_PACKAGES);
    const installed = PLACES.find(existsSync);
    if (installed) return installed;
  }
  if (found) return found;
  throw new Error(
    'No Chromium found. Install Chromium (Debian, Ubuntu: sudo apt-get install chromium; macOS: brew install --cask chromium; ' +
      'Windows: winget install Hibbiki.Chromium) or set CHROME_PATH to one. Google Chrome itself will not do: since version 137 it ' +
      'ignores --load-extension. To try Vigie in it, run npm run build and load .output/chrome-mv3 at chrome://extensions.',
  );
}

/** Firefox, or undefined where there is none and none can be installed: its tests are then skipped, saying so. */
export function findFirefox(): string | undefined {
  const places = [process.env.FIREFOX_PATH ?? '', '/usr/bin/firefox-esr', '/usr/bin/firefox'];
  const found = places.find((place) => place !== '' && existsSync(place));
  if (found) return found;
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  try {
    console.error('Installing Firefox from Debian…');
    installDebian(['firefox-esr']);
  } catch (error) {
    console.error(`Firefox could not be installed: ${String(error)}`);
  }
  return places.find((place) => place !== '' && existsSync(place));
}

function installDebian(packages: string[]): void {
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  execFileSync('apt-get', ['update', '-qq'], { stdio: ['ignore', 2, 2], env: environment });
  execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: environment,
  });
}
