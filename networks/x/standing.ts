import type { ReadingContext } from '../contract';
import { find, previousOf } from '../elements';
import { isPromoted } from './article';
import { ARTICLE, CELL, FOCAL, HEADING, PRESSABLE } from './selectors';

/** The address while the reply window is open, whatever page is behind it (2026-08). */
const REPLY_WINDOW = /^\/compose\//;

/** False on pages that are about no post, and have none behind the reply window. */
export function mayHaveReplies({ page }: ReadingContext): boolean {
  return page.kind === 'post' || page.kind === 'other';
}

/**
 * What an article is on its page. A status page shows, in this order: what its post answers, the post, the replies,
 * then under a heading posts of no concern. Ids of X grow with time, so a reply's is greater than its post's,
 * even when the post itself has been scrolled out of the page.
 * @param id digits of the article's status
 */
export function isReply(element: Element, id: string, context: ReadingContext): boolean {
  const focal = focalIdOf(element, context);
  return focal !== null && isLater(id, focal) && !isPromoted(element) && !isUnderHeading(element);
}

/** Digits of the status that the page is about: of its address, or, while the reply window has changed that, of the page. */
export function focalIdOf(element: Element, { page }: ReadingContext): string | null {
  if (page.kind === 'post') return page.postKey?.slice(2) ?? null;
  if (page.kind !== 'other' || element.closest('[role="dialog"]')) return null;
  // the window bears the mark too, on the reply that is being answered
  const focal = [...element.ownerDocument.querySelectorAll(FOCAL)].find(
    (article) => !article.closest('[role="dialog"]'),
  );
  const link = focal?.querySelector('a[href*="/status/"]');
  return /\/status\/(\d+)/.exec(link?.getAttribute('href') ?? '')?.[1] ?? null;
}

/**
 * True of an article behind the reply window of which nothing tells whether it is a post or a reply: the window has
 * changed the address, and the page's own post has been scrolled out of it. It was read before the window opened.
 */
export function isUntoldBehindWindow(element: Element, context: ReadingContext): boolean {
  const isBehind =
    context.page.kind === 'other' &&
    REPLY_WINDOW.test(context.address.pathname) &&
    !element.closest('[role="dialog"]');
  if (!isBehind) return false;
  return focalIdOf(element, context) === null;
}

function isLater(id: string, than: string): boolean {
  return id.length === than.length ? id > than : id.length > than.length;
}

/** X keeps some thirty rows in the page; a page that keeps thousands may not make each reply cost thousands. */
const MOST_ROWS = 60;

function isUnderHeading(element: Element): boolean {
  let cell = element.closest(CELL);
  cell &&= previousOf(cell);
  for (let rows = 0; cell && rows < MOST_ROWS; rows += 1) {
    const article = find(cell, ARTICLE);
    if (article ? article.matches(FOCAL) : isHeading(cell)) return article === null;
    cell = previousOf(cell);
  }
  return false;
}

/** The row that sorts the replies has a title too, and buttons beside it (2026). */
function isHeading(row: Element): boolean {
  return find(row, HEADING) !== null && find(row, PRESSABLE) === null;
}
