import { openPanel } from '../browser/in-page-panel.ts';
import type { OpenChromium } from '../browser/open-chromium.ts';
import { moderatedPost } from '../e2e/sample-pages.ts';
import { NETWORKS } from '../sites/site.ts';
import { openSample } from './open-sample.ts';

/** Opens a tab per network on a bad day, with the panel in the first, and waits until the person closes the window or presses Ctrl+C. */
export async function stayOpen(chromium: OpenChromium, language: 'fr' | 'en'): Promise<void> {
  const { context } = chromium;
  const ended = Promise.race([
    new Promise((resolve) => context.once('close', resolve)),
    new Promise((resolve) => process.once('SIGINT', resolve)),
    new Promise((resolve) => process.once('SIGTERM', resolve)),
  ]);
  for (const network of NETWORKS) {
    await openSample(context, moderatedPost(network), `${language}-light-storm`);
  }
  const first = context.pages().find((page) => page.url() === moderatedPost(NETWORKS[0]!));
  if (first) await openPanel(first);
  console.log(`
Vigie is open on four sample networks. Everything in them is invented: nothing you do leaves this machine.

  · Queue: choose one and press Answer; the network's own reply box opens.
  · Replies: type "${language === 'fr' ? 'retard' : 'delay'}", choose with the arrows, press Enter; the text stands in the box.
  · Send it with the network's own button. Vigie never does.
  · Post: the post's counters, as often as they were seen.
  · In the other tabs, Alt+Shift+V or Vigie's button in the toolbar opens the panel.

Close the window or press Ctrl+C to stop.`);
  await ended;
}
