import type { Post, ReadingContext } from '../contract';
import { isPromoted, partsOf } from './article';
import { readAuthor } from './read-author';
import { readCounters } from './read-counters';
import { readPostText, readTime } from './read-post-text';
import { ARTICLE, FOCAL } from './selectors';
import { isReply, isUntoldBehindWindow } from './standing';

/**
 * Reads an article as a post. Null for skeletons, on a status page for the replies, for what stands behind the reply
 * window without the post that would tell a reply from it, and for what the window repeats above its editor: without
 * an action bar it would stand as a post that has lost all its counters.
 */
export function readPost(element: Element, context: ReadingContext): Post | null {
  const article = partsOf(element);
  const id = article.id ?? focalId(element, context);
  if (id === null || isReply(element, id, context)) return null;
  if (isUntoldBehindWindow(element, context)) return null;
  if (!article.bar && element.closest('[role="dialog"]')) return null;
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

/**
 * The post of a status page may show no link to itself (en 2026-07), and in some builds no mark either: then it is the
 * first article without any id, where no other bears the page's.
 */
function focalId(element: Element, { page }: ReadingContext): string | null {
  const id = page.kind === 'post' ? page.postKey?.slice(2) : null;
  if (!id || isPromoted(element)) return null;
  if (element.matches(FOCAL)) return id;
  const articles = [...element.ownerDocument.querySelectorAll(ARTICLE)].map(partsOf);
  const isElsewhere = articles.some((article) => article.id === id);
  return !isElsewhere && articles.find((article) => article.id === null)?.element === element
    ? id
    : null;
}
