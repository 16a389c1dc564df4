import { ADVERT, PARTS, QUOTE_CARD } from './selectors';

/** The parts of one article that are its own, not its quoted post's. */
export interface Article {
  element: Element;
  /** Test id to first element. Both states of a button stand under one name (`like` also for `unlike`). */
  parts: Map<string, Element>;
  time: Element | null;
  /** The action bar, whose label holds all counters. */
  bar: Element | null;
  /** Digits of the status; null for a skeleton. */
  id: string | null;
  /** Handle in the post's own links; null where it has none. */
  linkedHandle: string | null;
}

const BUTTON_STATES: Record<string, string> = {
  unretweet: 'retweet',
  unlike: 'like',
  removeBookmark: 'bookmark',
};
const STATUS_LINK = /^(?:https:\/\/[^/]+)?\/(\w+)\/(?:web\/)?status\/(\d+)/;

/**
 * Walks an article once and keeps what is its own.
 * The second author block starts a quoted post; all that its card holds is left out.
 */
export function partsOf(element: Element): Article {
  const parts = new Map<string, Element>();
  let time: Element | null = null;
  let card: Element | null = null;

  for (const part of element.querySelectorAll(PARTS)) {
    if (card?.contains(part)) continue;
    const testId = part.getAttribute('data-testid');
    if (testId === 'User-Name' && parts.has(testId)) {
      card = quoteCardOf(part, element);
    } else if (testId !== null) {
      const name = BUTTON_STATES[testId] ?? testId;
      if (!parts.has(name)) parts.set(name, part);
    } else if (part.localName === 'time') {
      time ??= part;
    }
  }

  const bar = parts.get('reply')?.closest('[role="group"]') ?? null;
  const link = statusLinkOf(element, time, card);
  return { element, parts, time, bar, id: link?.[2] ?? null, linkedHandle: link?.[1] ?? null };
}

/** True for a post that somebody pays to show: the advert's mark stands around the article, never inside. */
export function isPromoted(element: Element): boolean {
  return element.closest(ADVERT) !== null;
}

function quoteCardOf(author: Element, article: Element): Element | null {
  const card = author.closest(QUOTE_CARD);
  return card && card !== article && article.contains(card) ? card : author;
}

/** The time is the permalink; adverts and some status pages (2026-07) have none, then any own link to a status. */
function statusLinkOf(article: Element, time: Element | null, card: Element | null) {
  const permalink = STATUS_LINK.exec(time?.closest('a')?.getAttribute('href') ?? '');
  if (permalink) return permalink;
  for (const link of article.querySelectorAll('a[href*="/status/"]')) {
    if (!card?.contains(link)) {
      const match = STATUS_LINK.exec(link.getAttribute('href') ?? '');
      if (match) return match;
    }
  }
  return null;
}
