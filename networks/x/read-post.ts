import type { Post, ReadingContext } from '../contract';
import { isPromoted, partsOf } from './article';
import { readAuthor } from './read-author';
import { readCounters } from './read-counters';
import { readPostText, readTime } from './read-post-text';
import { isReply } from './standing';

/** Reads an article as a post. Null for skeletons and, on a status page, for the replies. */
export function readPost(element: Element, context: ReadingContext): Post | null {
  const article = partsOf(element);
  const id = article.id ?? focalId(element, context);
  if (id === null || isReply(element, id, context)) return null;
  const promoted = isPromoted(element);
  const author = readAuthor(article);
  const handle = author.ok ? author.value.handle : null;
  return {
    key: `x:${id}`,
    address: `https://x.com/${handle ?? 'i/web'}/status/${id}`,
    author,
    ...readPostText(article),
    at: readTime(article, promoted),
    counters: readCounters(article),
    promoted,
  };
}

/** The post of a status page may show no link to itself (seen en 2026-07): its id is the page's. */
function focalId(element: Element, { page }: ReadingContext): string | null {
  return element.getAttribute('tabindex') === '-1' ? (page.postKey?.slice(2) ?? null) : null;
}
