import { dispatchPaste } from './dispatch-paste';
import { PASTE_REQUEST } from './paste-request';

/**
 * The page-world half of `paste`: turns a request dispatched on an element into a paste on it, and does nothing else.
 * It gives a page no power that the page hasn't: any script may dispatch a paste.
 */
export function answerPasteRequests(window: Window): void {
  const answer = (request: Event) => {
    request.stopImmediatePropagation();
    const element = request.composedPath()[0];
    const text: unknown = request instanceof CustomEvent ? request.detail : null;
    if (element instanceof Element && typeof text === 'string') dispatchPaste(element, text);
  };
  window.addEventListener(PASTE_REQUEST, answer, { capture: true });
}
