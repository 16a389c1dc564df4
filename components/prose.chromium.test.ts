import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium } from '../tests/browser/find-chromium';

const COLLECTED = join(import.meta.dirname, '../../shared/data/corpora/xss-patt');

/** Our own, one for each way in. */
const OWN = [
  '<img src=x onerror=alert(1)>',
  '<svg onload=alert(1)>',
  '<svg><animate onbegin=alert(1) attributeName=x dur=1s>',
  '<details open ontoggle=alert(1)>x</details>',
  '<iframe srcdoc="<script>parent.alert(1)</script>"></iframe>',
  '[a](javascript:alert(1))',
  '<a href="java&#10;script:alert(1)">a</a>',
  '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></mglyph></table></mtext></math>',
  '<form><input name=attributes><img src=x onerror=alert(1)></form>',
  '<style>@import "//a.example"</style><b style="background:url(//a.example)">b</b>',
];

/** Collected by others; none where they aren't. Not for the control: some leave the page. */
const THEIRS = existsSync(COLLECTED)
  ? globSync('*.txt', { cwd: COLLECTED }).flatMap((file) =>
      readFileSync(join(COLLECTED, file), 'utf8').split('\n').filter(Boolean),
    )
  : [];

/** Prose as a script for a page, with Markdown alone beside it: the control. */
async function bundle(): Promise<string> {
  const entry = `
    import { marked } from 'marked';
    import { renderProse } from '/components/prose.tsx';
    Object.assign(window, { renderProse, renderBare: (source) => marked.parse(source) });`;
  const built = await build({
    root: join(import.meta.dirname, '..'),
    configFile: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === 'entry.ts' ? id : null),
        load: (id) => (id === 'entry.ts' ? entry : null),
      },
    ],
    build: { write: false, rolldownOptions: { input: 'entry.ts', output: { format: 'iife' } } },
  });
  const [{ output }] = [built].flat() as { output: { type: string; code?: string }[] }[] as [
    { output: { type: string; code?: string }[] },
  ];
  return output.find((file) => file.type === 'chunk')?.code ?? '';
}

/** Null where there is none: happy-dom runs no event handlers, so nothing else would show anything. */
function chromiumHere(): string | null {
  try {
    return findChromium();
  } catch (error) {
    console.log(`skipped: ${String(error)}`);
    return null;
  }
}

const executable = chromiumHere();

describe.skipIf(executable === null)('hostile Markdown in Chromium', () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: executable ?? '',
      args: ['--no-sandbox', '--disable-gpu'],
    });
    page = await browser.newPage();
    await page.route('**/*', (route) => route.abort());
    await page.addScriptTag({ content: await bundle() });
  }, 60_000);
  afterAll(() => browser?.close());

  /** Draws each with a renderer; gives back how many ran, and what they left that could. */
  const draw = (renderer: 'renderProse' | 'renderBare', vectors: readonly string[]) =>
    page.evaluate(
      async ({ sources, name }) => {
        const seen = window as unknown as Record<string, (source: string) => string> & {
          alert: () => void;
        };
        let ran = 0;
        for (const dialog of ['alert', 'prompt', 'confirm']) {
          Object.assign(window, { [dialog]: () => ran++ });
        }
        const left: string[] = [];
        for (const vector of sources) {
          const place = document.createElement('div');
          document.body.append(place);
          place.innerHTML = seen[name]?.(vector) ?? '';
          for (const element of place.querySelectorAll('*')) {
            const address = element.getAttribute('href') ?? '#';
            const names = element.getAttributeNames();
            if (names.some((attribute) => !['href', 'align', 'start'].includes(attribute))) {
              left.push(element.outerHTML);
            }
            if (!/^(https:|mailto:|#)/i.test(address)) left.push(element.outerHTML);
          }
          await new Promise((resolve) => setTimeout(resolve));
          place.remove();
        }
        await new Promise((resolve) => setTimeout(resolve, 300));
        return { ran, left };
      },
      { sources: vectors, name: renderer },
    );

  it('does nothing, and leaves nothing that could', async () => {
    expect(await draw('renderProse', [...OWN, ...THEIRS])).toEqual({ ran: 0, left: [] });
  }, 120_000);

  it('keeps what prose is made of', async () => {
    const html = await page.evaluate(() =>
      (window as unknown as { renderProse: (source: string) => string }).renderProse(
        '## Keys\n\n| a | b |\n|---|---|\n| <kbd>/</kbd> | **c** |\n\n[d](#data)',
      ),
    );
    expect(html).toContain('<h2>Keys</h2>');
    expect(html).toContain('<td><kbd>/</kbd></td>');
    expect(html).toContain('<strong>c</strong>');
    expect(html).toContain('href="#data"');
  });

  it('runs without the sanitiser, so that the test above can fail', async () => {
    const { ran, left } = await draw('renderBare', OWN);
    expect(ran).toBeGreaterThan(3);
    expect(left.length).toBeGreaterThan(5);
  }, 120_000);
});
