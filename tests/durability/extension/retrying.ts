import { browser } from 'wxt/browser';
import type { Answered, Asked } from './worker';

/** Waits between two tries; the worker takes 30 to 105 ms to start again. */
const PAUSE = 20;

/**
 * Asks the worker until it answers, always with the same operation id, as Vigie's own clients do.
 * @param stopAt at which of its steps the worker hangs, the first time, until it is stopped
 * @returns how many steps the try that was answered took
 */
export async function askUntilAnswered(
  trial: number,
  operation: number,
  stopAt: number,
): Promise<number> {
  for (let tries = 1; ; tries += 1) {
    const asked: Asked = { trial, operation, stopAt: tries === 1 ? stopAt : 0 };
    const answer: Answered | undefined = await browser.runtime
      .sendMessage(asked)
      .catch(() => undefined);
    if (answer?.done === operation) return answer.steps;
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}
