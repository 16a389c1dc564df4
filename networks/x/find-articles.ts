import type { ReadingContext } from '../contract';
import { closest, findAll } from '../elements';
import { partsOf } from './article';
import { ARTICLE, MESSAGES } from './selectors';
import { isReply, mayHaveReplies } from './standing';

/** Articles inside `root`, or the one around it. `root` may be a form of the page. */
export function findArticles(root: Element): Element[] {
  const around = closest(root, ARTICLE);
  const found = around ? [around] : findAll(root, ARTICLE);
  return found.filter((article) => !article.closest(MESSAGES));
}

/** The articles that are replies to the post of a status page; other pages have none. */
export function findReplies(root: Element, context: ReadingContext): Element[] {
  if (!mayHaveReplies(context)) return [];
  return findArticles(root).filter((article) => {
    const { id } = partsOf(article);
    return id !== null && isReply(article, id, context);
  });
}
