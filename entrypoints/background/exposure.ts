import { browser } from 'wxt/browser';
import { NOTHING_COVERED } from '../../features/crisis/shield/add-exposure';
import type { ExposureReport } from '../../features/crisis/shield/model';
import { recordExposure } from '../../features/crisis/shield/records';
import { readSettings } from '../../features/settings/records';
import { SIGHTINGS_PORT } from '../../messaging/sighting';

/** Milliseconds between two moments that are kept: comments come in bursts, and each write costs. */
const APART = 10_000;

/** A page in a tab behind others, or in a minimised window, is before nobody. */
async function isInFront(tabId: number): Promise<boolean> {
  const { active, windowId } = await browser.tabs.get(tabId);
  return active && (await browser.windows.get(windowId)).state !== 'minimized';
}

/** Keeps what a tab showed of comments, while the shield is on and the tab in front. */
export async function keepExposure(report: ExposureReport, tabId: number): Promise<void> {
  const { shield } = await readSettings();
  if (shield.isOn && (await isInFront(tabId))) await recordExposure(report);
}

const holdsComments = (message: unknown): boolean => {
  const { comments } = (message ?? {}) as { comments?: unknown };
  return Array.isArray(comments) && comments.length > 0;
};

/** Takes comments that arrive from a page for a moment at which comments were on screen. */
export function listenToExposure(): void {
  browser.runtime.onConnect.addListener((port) => {
    const tabId = port.sender?.tab?.id;
    if (port.name !== SIGHTINGS_PORT || port.sender?.id !== browser.runtime.id) return;
    if (tabId === undefined) return;
    // each page for itself: one behind others, which counts for nothing, must not silence the one in front
    let keptAt = 0;
    port.onMessage.addListener((message: unknown) => {
      if (!holdsComments(message) || Math.abs(Date.now() - keptAt) < APART) return;
      keptAt = Date.now();
      keepExposure(NOTHING_COVERED, tabId).catch((error: unknown) =>
        console.warn('the time with comments was not counted', error),
      );
    });
  });
}
