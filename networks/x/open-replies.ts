import { partsOf } from './article';

/**
 * X shows the replies to a reply on that reply's own page: the permalink around its date, which X opens without loading
 * anew. Null where the article has none.
 */
export function openerOf(element: Element): Element | null {
  return partsOf(element).time?.closest('a[href*="/status/"]') ?? null;
}
