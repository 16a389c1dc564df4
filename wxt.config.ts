import { join } from 'node:path';
import { defineConfig } from 'wxt';
import { matchPatterns } from './networks/match-patterns.ts';

/** What runs in a network's page: the marks come there later, as a script of their own (docs/decisions/marks.md). */
const IN_PAGES = ['content-script', 'unlisted-script'];

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill'],
  hooks: {
    // The polyfill is 3 kB of the 25 that a content script may weigh, and content scripts use nothing that differs
    // between the browsers' own APIs (docs/decisions/polyfill.md).
    'vite:build:extendConfig': (entrypoints, config) => {
      if (!entrypoints.every(({ type }) => IN_PAGES.includes(type))) return;
      // 3 % less, gzipped, than what Vite writes by itself (docs/decisions/content-scripts.md). In brackets WXT knows the
      // function whose value a script gives back to whoever put it into a page.
      config.build = {
        ...config.build,
        minify: 'terser',
        terserOptions: { compress: { passes: 3 }, format: { wrap_iife: true } },
      };
      config.resolve = {
        ...config.resolve,
        alias: {
          'wxt/browser': '@wxt-dev/browser',
          // Ours, of 1 kB less (docs/decisions/content-scripts.md).
          'wxt/utils/content-script-context': join(
            import.meta.dirname,
            'entrypoints/overlay/script-context.ts',
          ),
        },
      };
    },
  },
  vite: () => ({
    resolve: {
      alias: [
        {
          find: /^core-js\/modules\/.*$/,
          replacement: join(import.meta.dirname, 'features/tone/length/no-polyfill.ts'),
        },
      ],
    },
  }),
  zip: {
    includeSources: [
      'entrypoints/**',
      'networks/**',
      'composers/**',
      'features/**',
      'messaging/**',
      'storage/**',
      'components/**',
      'assets/**',
      'public/**',
      '*.json',
      '*.ts',
      'README.md',
      'docs/**',
    ],
  },
  manifest: async ({ browser }) => {
    const matches = await matchPatterns(import.meta.dirname);
    return {
      name: '__MSG_name__',
      description: '__MSG_description__',
      default_locale: 'en',
      permissions: [
        'storage',
        'unlimitedStorage',
        'contextMenus',
        'notifications',
        'scripting',
        'alarms',
        ...(browser === 'firefox' ? [] : ['sidePanel']),
      ],
      host_permissions: matches,
      // Asked for by the settings page alone, one server at a time, never at installation (docs/decisions/languagetool.md).
      optional_host_permissions: ['https://*/*', 'http://localhost/*', 'http://127.0.0.1/*'],
      // Firefox would hide the button among all extensions', and on LinkedIn nothing else opens Vigie.
      action: {
        default_title: 'Vigie',
        ...(browser === 'firefox' ? { default_area: 'navbar' } : {}),
      },
      // Alt+Shift+V is free in Chrome, Edge and Firefox on all systems (2026-11); it can be changed by the person.
      commands: {
        _execute_action: {
          suggested_key: { default: 'Alt+Shift+V' },
          description: '__MSG_commandPanel__',
        },
        // Alt+Shift+P likewise (2026-11): Firefox's and Edge's own P keys have Ctrl in them.
        'open-palette': {
          suggested_key: { default: 'Alt+Shift+P' },
          description: '__MSG_commandPalette__',
        },
        // Alt+Shift+H: no command of theirs known on it (2026-11).
        'show-hints': {
          suggested_key: { default: 'Alt+Shift+H' },
          description: '__MSG_commandHints__',
        },
        // Alt+Shift+J likewise (2026-11). Chromium takes four suggestions at most: the other two have no key until the
        // person gives them one.
        'next-comment': {
          suggested_key: { default: 'Alt+Shift+J' },
          description: '__MSG_commandNextComment__',
        },
        'previous-comment': { description: '__MSG_commandPreviousComment__' },
        'answer-comment': { description: '__MSG_commandAnswerComment__' },
      },
      // Our pages load and connect to nothing but themselves: each says so itself again (`connect-src 'self'` in its
      // HTML). What is allowed here beyond that is the background's, for the person's own LanguageTool server.
      content_security_policy: {
        extension_pages:
          "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self' https: http://localhost:* http://127.0.0.1:*; object-src 'none'; base-uri 'none'; form-action 'none'",
      },
      web_accessible_resources: [
        {
          resources: ['sidepanel.html', 'palette.html'],
          matches,
          ...(browser === 'firefox' ? {} : { use_dynamic_url: true }),
        },
      ],
      ...(browser === 'firefox'
        ? {
            browser_specific_settings: {
              gecko: {
                id: 'vigie@vigie.example',
                strict_min_version: '140.0',
                data_collection_permissions: {
                  required: ['none'],
                  // Only when a LanguageTool server is set: drafts go there.
                  optional: ['personalCommunications'],
                },
              },
            },
          }
        : { minimum_chrome_version: '131' }),
    };
  },
});
