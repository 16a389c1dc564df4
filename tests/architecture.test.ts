import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { importsOf, roomOf } from './import-graph.ts';

const ROOT = join(import.meta.dirname, '..');
const CHROME = join(ROOT, '.output/chrome-mv3');
const FIREFOX = join(ROOT, '.output/firefox-mv3');

/** Which rooms each room may import, besides itself and packages. `docs/decisions/rooms.md` says why. */
const MAY_IMPORT: Record<string, string[]> = {
  networks: [],
  composers: [],
  messaging: ['composers', 'networks', 'features/model'],
  storage: ['features/model', 'networks', 'messaging'],
  components: ['assets'],
  assets: [],
  'features/model': ['features/model', 'networks', 'composers'],
  'features/data': ['features/model', 'features/data', 'storage', 'messaging', 'networks'],
  'features/views': [
    'features/model',
    'features/data',
    'features/views',
    'components',
    'messaging',
    'assets',
    'networks',
    'storage',
  ],
};

/** Pure and without imports of its own: whoever makes a record needs it, models too (docs/decisions/rooms.md). */
const ID_MAKER = 'messaging/uuid-v7.ts';

describe('who imports whom', () => {
  const files = globSync(
    '{networks,composers,messaging,storage,components,assets,features}/**/*.{ts,tsx}',
    {
      cwd: ROOT,
    },
  ).filter((file) => !/\.test\.tsx?$/.test(file));

  it.each(files)('%s', (file) => {
    const room = roomOf(file);
    const allowed = [room, ...(MAY_IMPORT[room] ?? [])];
    for (const imported of importsOf(join(ROOT, file), ROOT)) {
      if (imported !== ID_MAKER)
        expect(allowed, `${file} imports ${imported}`).toContain(roomOf(imported));
    }
  });

  it('keeps networks out of each other', () => {
    for (const file of files.filter((name) => /^networks\/\w+\//.test(name))) {
      const own = file.split('/')[1];
      for (const imported of importsOf(join(ROOT, file), ROOT)) {
        const other = /^networks\/(\w+)\//.exec(imported)?.[1] ?? own;
        expect(other, `${file} imports ${imported}`).toBe(own);
      }
    }
  });
});

describe('the built extension', () => {
  const scripts = ['facebook', 'instagram', 'linkedin', 'x'];
  const read = (file: string): string => readFileSync(join(CHROME, file), 'utf8');
  let manifest: ReturnType<typeof JSON.parse>;

  // Not built yet: `npm run build` first, as `npm test` does.
  beforeAll(() => {
    manifest = JSON.parse(read('manifest.json'));
  });

  it('has a content script for each network, with its readers alone', () => {
    const folders = globSync('networks/*/index.ts', { cwd: ROOT }).map(
      (file) => file.split('/')[1],
    );
    expect(folders.sort()).toEqual(scripts);
    const built = manifest.content_scripts.flatMap(({ js }: { js: string[] }) => js);
    expect(built.sort()).toEqual(scripts.map((name) => `content-scripts/${name}.js`));
  });

  it.each(scripts)('has a content script for %s of at most 25 kB gzipped', (name) => {
    const script = gzipSync(read(`content-scripts/${name}.js`), { level: 9 });
    expect(script.length).toBeLessThanOrEqual(25_000);
  });

  it.each([
    ['marks', 12_000],
    ['details', 12_000],
    ['figures', 7_000],
    ['replies', 7_000],
  ])(
    'has a script of the %s of at most %i bytes gzipped, which no page can load by itself',
    (name, most) => {
      const script = read(`${name}.js`);
      expect(gzipSync(script, { level: 9 }).length).toBeLessThanOrEqual(most);
      expect(script).not.toMatch(/react\.(transitional\.)?element|Dexie|valibot|indexedDB/);
      expect(JSON.stringify(manifest)).not.toContain(`${name}.js`);
    },
  );

  it.each(
    scripts.flatMap(
      (name) =>
        [
          [name, 'React', /react\.(transitional\.)?element|__SECRET_INTERNALS|createRoot/],
          [name, 'Dexie', /Dexie/],
          [name, 'valibot or zod', /valibot|ZodError|issues:\[/],
          [name, 'an opened database', /indexedDB/],
        ] as const,
    ),
  )('has a content script for %s without %s', (name, _, trace) => {
    expect(read(`content-scripts/${name}.js`)).not.toMatch(trace);
  });

  it('finds those traces where they belong, so that the test above can fail', () => {
    const chunks = globSync('{background.js,chunks/*.js}', { cwd: CHROME }).map(read).join('');
    expect(chunks).toMatch(/react\.(transitional\.)?element/);
    expect(chunks).toMatch(/Dexie/);
    expect(chunks).toMatch(/issues:/);
  });

  it('loads a pack of replies only when it is asked for', () => {
    const built = globSync('{*.js,content-scripts/*.js,chunks/*.js}', { cwd: CHROME });
    const holding = built.filter((file) => read(file).includes('Voyageur en colère'));
    expect(holding).toEqual([expect.stringMatching(/^chunks\/transport-fr-/)]);
  });

  it('asks for these permissions and no others', () => {
    expect(manifest.permissions).toEqual([
      'storage',
      'unlimitedStorage',
      'contextMenus',
      'notifications',
      'scripting',
      'alarms',
      'sidePanel',
    ]);
    expect(manifest.host_permissions).toEqual([
      'https://mobile.twitter.com/*',
      'https://mobile.x.com/*',
      'https://twitter.com/*',
      'https://www.facebook.com/*',
      'https://www.instagram.com/*',
      'https://www.linkedin.com/*',
      'https://x.com/*',
    ]);
    // For the person's own LanguageTool server; a click on the settings page asks for one (docs/decisions/languagetool.md).
    expect(manifest.optional_permissions).toBeUndefined();
    expect(manifest.optional_host_permissions).toEqual([
      'https://*/*',
      'http://localhost/*',
      'http://127.0.0.1/*',
    ]);
  });

  it('lets pages load nothing but panel and palette, under an address they cannot know', () => {
    expect(manifest.web_accessible_resources).toEqual([
      {
        resources: ['sidepanel.html', 'palette.html'],
        matches: manifest.host_permissions,
        use_dynamic_url: true,
      },
    ]);
  });

  it.each([CHROME, FIREFOX])('lets no page of ours connect anywhere (%s)', (folder) => {
    const pages = globSync('*.html', { cwd: folder });
    expect(pages.sort()).toEqual(['dashboard.html', 'palette.html', 'sidepanel.html']);
    for (const page of pages) {
      const html = readFileSync(join(folder, page), 'utf8');
      const policy = html.indexOf(
        `<meta http-equiv="Content-Security-Policy" content="connect-src 'self'"`,
      );
      expect(policy, page).toBeGreaterThan(0);
      expect(html.indexOf('<script'), page).toBeGreaterThan(policy);
    }
  });

  it('lets the background alone speak to a server, and to no other than is set', () => {
    const policy = manifest.content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain(
      "connect-src 'self' https: http://localhost:* http://127.0.0.1:*; object-src",
    );
    const built = globSync('{*.js,content-scripts/*.js,chunks/*.js}', { cwd: CHROME });
    expect(built.filter((file) => read(file).includes('/v2/check'))).toEqual(['background.js']);
  });

  it.each([CHROME, FIREFOX])('has messages for its default language (%s)', (folder) => {
    const { default_locale } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
    expect(existsSync(join(folder, '_locales', default_locale, 'messages.json'))).toBe(true);
    expect(existsSync(join(folder, '_locales', 'fr', 'messages.json'))).toBe(true);
  });

  it('puts nothing of the page world on LinkedIn', () => {
    const { content_scripts } = JSON.parse(readFileSync(join(FIREFOX, 'manifest.json'), 'utf8'));
    const inPageWorld = content_scripts.filter(({ world }: { world?: string }) => world === 'MAIN');
    expect(inPageWorld).toHaveLength(1);
    expect(inPageWorld[0].matches.join()).not.toContain('linkedin');
    expect(manifest.content_scripts.some(({ world }: { world?: string }) => world === 'MAIN')).toBe(
      false,
    );
  });
});

describe('files', () => {
  const sources = globSync(
    '{entrypoints,networks,composers,messaging,storage,components,features}/**/*.{ts,tsx}',
    {
      cwd: ROOT,
    },
  ).filter((file) => !/\.test\.tsx?$|\/(starter|topics)\//.test(file));
  const lengths = sources
    .map((file) => readFileSync(join(ROOT, file), 'utf8').split('\n').length)
    .sort((a, b) => a - b);

  it('are at most 300 lines, and half of them under 80', () => {
    expect(lengths.at(-1)).toBeLessThanOrEqual(300);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(80);
  });

  it('stand in no folder that says nothing', () => {
    expect(sources.filter((file) => /(^|\/)(utils|helpers|common|types|lib)\//.test(file))).toEqual(
      [],
    );
  });
});
