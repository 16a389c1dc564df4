import type { Comment, ReadingContext } from '../contract';
import { partsOf } from './article';
import { parentIdOf } from './parent';
import { readAuthor } from './read-author';
import { readCounters } from './read-counters';
import { readPostText, readTime } from './read-post-text';
import { focalIdOf, isReply, mayHaveReplies } from './standing';

/** Reads an article as a reply to the post of its status page. Null for anything else. */
export function readComment(element: Element, context: ReadingContext): Comment | null {
  if (!mayHaveReplies(context)) return null;
  const article = partsOf(element);
  if (article.id === null || !isReply(element, article.id, context)) return null;
  const author = readAuthor(article);
  const handle = author.ok ? author.value.handle : null;
  const counters = readCounters(article);
  const parentId = parentIdOf(article, context);
  return {
    key: `x:${article.id}`,
    postKey: `x:${focalIdOf(element, context)}`,
    parentKey: parentId && `x:${parentId}`,
    address: `https://x.com/${handle ?? 'i/web'}/status/${article.id}`,
    author,
    ...readPostText(article),
    at: readTime(article, false),
    reactions: counters.reactions,
    replies: counters.comments,
  };
}
