import type { ReadingContext } from '../contract';
import { find, previousOf } from '../elements';
import { type Article, partsOf } from './article';
import { readAuthor } from './read-author';
import { ARTICLE, AVATAR, CELL } from './selectors';
import { isReply } from './standing';

/**
 * Id of the reply that a reply answers; null when it answers the post itself.
 * X nests nothing: a line drawn under the avatar joins an article to the next, and "Replying to @x" names accounts.
 */
export function parentIdOf(article: Article, context: ReadingContext): string | null {
  const named = repliedHandleOf(article);
  const postAuthor = context.address.pathname.split('/')[1]?.toLowerCase();
  let cell = article.element.closest(CELL);
  cell &&= previousOf(cell);
  let isNext = true;
  while (cell) {
    const before = find(cell, ARTICLE);
    if (before) {
      const isJoined = isNext && hasLineBelow(before);
      if (!isJoined && (named === null || named === postAuthor)) return null;
      const other = partsOf(before);
      if (other.id === null || !isReply(before, other.id, context)) return null;
      if (isJoined) return other.id;
      const author = readAuthor(other);
      if (author.ok && author.value.handle?.toLowerCase() === named) return other.id;
      isNext = false;
    }
    cell = previousOf(cell);
  }
  return null;
}

/** The line is an empty element after the avatar, in its column. Seen in threads, 2023 to 2026. */
function hasLineBelow(article: Element): boolean {
  return find(article, AVATAR)?.nextElementSibling?.textContent === '';
}

/** First account of "Replying to", lower case: a link to a profile outside the author's block and the text. */
function repliedHandleOf({ element, parts, card }: Article): string | null {
  for (const link of element.querySelectorAll('a[href^="/"]')) {
    const handle = /^\/(\w+)$/.exec(link.getAttribute('href') ?? '')?.[1];
    const isElsewhere =
      parts.get('User-Name')?.contains(link) ||
      parts.get('tweetText')?.contains(link) ||
      card?.contains(link);
    if (handle && !isElsewhere && link.textContent?.trim() === `@${handle}`)
      return handle.toLowerCase();
  }
  return null;
}
