import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isMarksMessage } from '../../messaging/marks-message';
import type { Lent } from '../overlay/lent';
import { startMarks } from './start-marks';

/**
 * The marks beside comments: put into a page by the background when there is something to mark there, and into the
 * same page never twice.
 */
export default defineUnlistedScript(() => {
  const lent = lentHere();
  if (lent === undefined || lent.signal.aborted || lent.onRead) return;
  const { take } = startMarks(lent);
  const hear = (message: unknown, _: unknown, answer: (taken: true) => void): undefined => {
    if (!isMarksMessage(message)) return;
    take(message.marks);
    answer(true);
  };
  browser.runtime.onMessage.addListener(hear);
  lent.signal.addEventListener('abort', () => browser.runtime?.onMessage?.removeListener(hear));
});

/** A page's own element of that name would stand here where our content script has lent nothing. */
const lentHere = (): Lent | undefined =>
  globalThis.vigie?.signal instanceof AbortSignal ? globalThis.vigie : undefined;
