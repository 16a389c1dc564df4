import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from '@playwright/test';
import { findChromium } from './find-chromium.ts';

/** A Chromium with an extension in it, on a profile that is thrown away unless one is given. */
export interface OpenChromium {
  context: BrowserContext;
  profile: string;
  /** Id the browser gave the extension. */
  extensionId: string;
  close(): Promise<void>;
}

/**
 * Playwright switches third-party storage partitioning off, and then Chromium 156 refuses the panel's frame its own
 * database ("The user denied permission"). The last --disable-features wins, so this one leaves it on, as people have it.
 */
const DISABLED_FEATURES =
  '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable,PaintHolding,OptimizationHints,MediaRouter';

/** What keeps Chromium quiet and able to run as root without a display. */
const QUIET = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-gpu',
];

export async function openChromium(options: {
  /** Folder of the built extension. */
  extension: string;
  args?: string[];
  profile?: string;
  headless?: boolean;
  language?: 'fr' | 'en';
  viewport?: { width: number; height: number };
}): Promise<OpenChromium> {
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'vigie-')));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findChromium(),
    headless: false,
    // A person's Ctrl+C is for the command to answer; Playwright's own answer would leave the profile behind.
    handleSIGINT: options.headless !== false,
    // The test runner would otherwise make every page's language en-US.
    locale: options.language === 'fr' ? 'fr-FR' : 'en-GB',
    viewport:
      options.headless === false ? null : (options.viewport ?? { width: 1600, height: 900 }),
    // Playwright switches extensions off unless told otherwise.
    ignoreDefaultArgs: [
      '--disable-extensions',
      '--disable-component-extensions-with-background-pages',
    ],
    env: { ...process.env, ...localeOf(options.language ?? 'en') },
    args: [
      ...(options.headless === false ? [] : ['--headless=new']),
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--lang=${options.language ?? 'en'}`,
      ...QUIET,
      DISABLED_FEATURES,
      `--disable-extensions-except=${options.extension}`,
      `--load-extension=${options.extension}`,
      ...(options.args ?? []),
    ],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return {
    context,
    profile,
    extensionId: new URL(worker.url()).host,
    async close() {
      await context.close();
      if (!options.profile) await rm(profile, { recursive: true, force: true, maxRetries: 8 });
    },
  };
}

/** Chromium on Linux takes its language from here, not from `--lang`; Debian's needs chromium-l10n for any but English. */
function localeOf(language: 'fr' | 'en'): Record<string, string> {
  const locale = language === 'fr' ? 'fr_FR.UTF-8' : 'en_US.UTF-8';
  return { LANGUAGE: language, LANG: locale, LC_ALL: locale };
}
