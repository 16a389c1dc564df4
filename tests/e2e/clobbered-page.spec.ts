import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { askPage } from '../browser/probe-page.ts';
import { moderatedPost } from './sample-pages.ts';
import { expect, NETWORKS, test } from './vigie.ts';

/** Forms and names that stand in for properties of the elements and globals that a reader asks. */
const OWN = [
  '<form><input name="closest"><input name="matches"><input name="getAttribute"></form>',
  '<form><input name="children"><input name="firstChild"><input name="nextSibling"></form>',
  '<form><input name="textContent"><input name="innerText"><input name="tagName"></form>',
  '<form><input name="parentElement"><input name="isConnected"><input name="nodeType"></form>',
  '<form><input name="querySelector"><input name="ownerDocument"><input name="contains"></form>',
  '<form><input name="getBoundingClientRect"><input name="addEventListener"></form>',
  '<form name="body"></form><form name="documentElement"></form><img name="activeElement">',
  '<a id="browser"></a><a id="chrome"></a><a id="location"></a><form id="MutationObserver"></form>',
];

const SHARED = resolve(import.meta.dirname, '../../../shared/data/corpora/own/clobber.json');

/** More of them where they are kept beside the repository. */
const shared: string[] = existsSync(SHARED)
  ? (JSON.parse(readFileSync(SHARED, 'utf8')) as { html: string }[]).map(({ html }) => html)
  : [];

for (const network of NETWORKS) {
  test(`${network}: forms that stand in for properties change nothing of what is read (${shared.length} shared)`, async ({
    vigie,
  }) => {
    const page = await vigie.open(moderatedPost(network), 'en-light-storm-still');
    const read = () => askPage(vigie.context, page.url());
    await expect.poll(async () => (await read()).comments.length).toBeGreaterThan(2);
    const clean = await read();
    for (const html of [...OWN, ...shared]) {
      await plant(page, html);
      expect(whatIsSaid(await read()), html).toEqual(whatIsSaid(clean));
      await page.evaluate(() => {
        const planted = Document.prototype.querySelectorAll.call(document, '[data-planted]');
        for (const each of planted) each.remove();
      });
    }
  });
}

/** Puts the markup first in the page, last in it, and into what the page holds. By the prototypes: it clobbers the test too. */
function plant(page: Page, html: string): Promise<void> {
  return page.evaluate((markup) => {
    // The networks' pages demand a policy of whoever writes markup.
    const { trustedTypes } = window as unknown as {
      trustedTypes: {
        createPolicy(name: string, rules: object): { createHTML(html: string): string };
      };
    };
    const policy = trustedTypes.createPolicy('planted', { createHTML: (text: string) => text });
    const parsed = new DOMParser().parseFromString(policy.createHTML(markup), 'text/html');
    const make = document.implementation.createHTMLDocument('');
    const find = (selector: string): Element | null =>
      Document.prototype.querySelector.call(document, selector);
    for (const holder of [
      find('body'),
      find('article, [role="article"], [role="listitem"], main'),
    ]) {
      const planted = make.createElement('div');
      planted.dataset.planted = '';
      for (const node of parsed.querySelectorAll('body > *')) planted.append(node.cloneNode(true));
      holder?.append(planted);
    }
  }, html);
}

/** Posts, comments and boxes; dates move with the clock. */
function whatIsSaid({ posts, comments, composers }: Awaited<ReturnType<typeof askPage>>) {
  const undated = <T extends { at: unknown }>(things: T[]) =>
    things.map(({ at: _, ...rest }) => rest);
  return { posts: undated(posts), comments: undated(comments), composers };
}
