import { partsOf } from './article';

/** Presses the article's own reply button, which opens X's reply window. False when there is none or it is switched off. */
export function openReply(element: Element): boolean {
  const button = partsOf(element).parts.get('reply');
  if (!(button instanceof HTMLElement) || button.getAttribute('aria-disabled') === 'true')
    return false;
  button.click();
  return true;
}
