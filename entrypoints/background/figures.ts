import { browser } from 'wxt/browser';
import type { PageFigure } from '../../features/engagement/feed/model';
import { figuresOf } from '../../features/engagement/feed/records';
import { FIGURES_KEY } from '../../features/settings/mirror';
import { readSettings } from '../../features/settings/records';
import type { FiguresMessage } from '../../messaging/figures-message';
import type { Sighting } from '../../messaging/sighting';
import { figureTerms } from './figure-terms';
import { heldIn } from './held-in';
import { inNetworkTabs, tellPageScript } from './page-script';

/** Draws figures in the networks' pages as soon as the person wants them. Pages take theirs away by themselves. */
export function listenToFigures(): void {
  browser.storage.local.onChanged.addListener((changes) => {
    if (changes[FIGURES_KEY]?.newValue === true) drawAgain().catch(sayFailed);
  });
}

/** Draws the figures of the posts that a page has just shown. A page that is gone or refuses is only said. */
export async function drawFigures({ posts }: Sighting, tabId: number | null): Promise<void> {
  if (tabId === null || posts.length === 0) return;
  const keys = posts.map(({ key }) => key);
  await drawIn(tabId, keys).catch(sayFailed);
}

/** Draws the figures of all posts that the networks' pages show now. */
export async function drawAgain(): Promise<void> {
  await inNetworkTabs(async (tabId) => drawIn(tabId, await heldIn(tabId)), sayFailed);
}

async function drawIn(tabId: number, keys: readonly string[]): Promise<void> {
  const { feedFigures, language } = await readSettings();
  if (!feedFigures) return;
  const figures = await figuresOf(keys, figureTerms(language), Date.now());
  if (figures.length === 0) return;
  const message: FiguresMessage = { vigie: 'figures', figures };
  await tellPageScript(tabId, '/figures.js', message, figures.some(isDrawn));
}

const isDrawn = ({ path }: PageFigure): boolean => path !== null;

function sayFailed(error: unknown): void {
  console.warn('Vigie: figures could not be drawn', error);
}
