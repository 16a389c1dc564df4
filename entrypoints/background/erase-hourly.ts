import { browser } from 'wxt/browser';

/** Minutes between two looks. What has ended is not shown meanwhile either: whoever shows it looks at its end too. */
const EVERY = 60;

/**
 * Has what has ended erased when the browser starts and every hour while it runs.
 * @param alarm its name among the browser's, for good: it outlives the worker
 */
export function eraseHourly(alarm: string, eraseEnded: () => Promise<unknown>): void {
  const erase = (): void => {
    eraseEnded().catch((error: unknown) => console.error(`Vigie: ${alarm} failed`, error));
  };
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarm) erase();
  });
  browser.runtime.onStartup.addListener(erase);
  // made anew with the same name it would only begin its hour again
  browser.alarms.get(alarm).then((made) => {
    if (!made) return browser.alarms.create(alarm, { periodInMinutes: EVERY });
  }, console.error);
}
