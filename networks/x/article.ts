import { find, parentOf } from '../elements';
import { ADVERT, PARTS, QUOTE_CARD, REPLY } from './selectors';

/** The parts of one article that are its own, not its quoted post's. */
export interface Article {
  element: Element;
  /** Test id to first element. Both states of a button stand under one name (`like` also for `unlike`). */
  parts: Map<string, Element>;
  time: Element | null;
  /** The action bar, whose label holds all counters. */
  bar: Element | null;
  /** The card of a quoted post; null without one. */
  card: Element | null;
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

  const found = element.querySelectorAll(PARTS);
  // by number: the list's own iterator is a third of the walk (Chromium 156, 2026-11)
  for (let i = 0; i < found.length; i += 1) {
    const part = found[i];
    if (!part || card?.contains(part)) continue;
    const testId = part.getAttribute('data-testid');
    const first = testId === 'User-Name' ? parts.get(testId) : undefined;
    if (first) {
      card = quoteCardOf(part, first);
    } else if (testId !== null) {
      const name = BUTTON_STATES[testId] ?? testId;
      if (!parts.has(name)) parts.set(name, part);
    } else if (part.localName === 'time') {
      time ??= part;
    }
  }

  const bar =
    parts.get('reply')?.closest('[role="group"]') ??
    element.querySelector('[role="group"][aria-label]');
  const link = statusLinkOf(element, time, [card, parts.get('tweetText')]);
  return {
    element,
    parts,
    time,
    bar: bar && card?.contains(bar) ? null : bar,
    card,
    id: link?.[2] ?? null,
    linkedHandle: link?.[1] ?? null,
  };
}

/** True for a post that somebody pays to show: the advert's mark stands around the article, never inside. */
export function isPromoted(element: Element): boolean {
  return element.closest(ADVERT) !== null;
}

/** What holds the quoted post's author and nothing of the post that quotes it. */
function quoteCardOf(author: Element, first: Element): Element {
  let card = author;
  let parent = parentOf(card);
  while (parent && !card.matches(QUOTE_CARD) && !parent.contains(first) && !find(parent, REPLY)) {
    card = parent;
    parent = parentOf(card);
  }
  return card;
}

/** The time is the permalink; adverts and some status pages (2026-07) have none, then any own link to a status. */
function statusLinkOf(
  article: Element,
  time: Element | null,
  elsewhere: (Element | null | undefined)[],
) {
  const permalink = STATUS_LINK.exec(time?.closest('a')?.getAttribute('href') ?? '');
  if (permalink) return permalink;
  for (const link of article.querySelectorAll('a[href*="/status/"]')) {
    const match = STATUS_LINK.exec(link.getAttribute('href') ?? '');
    if (match && !elsewhere.some((part) => part?.contains(link))) return match;
  }
  return null;
}
