import type { Page } from '../contract';
import { closest, find, findAll, isMatch, parentOf } from '../elements';
import {
  ARTICLE,
  CARD,
  COMMENT_BOX,
  COMMENT_LINK,
  FEED,
  HIDDEN,
  LIKE_BUTTON,
  POST_IN_PAGE,
  POST_MARK,
  PROFILE_NAME,
  REGION,
} from './selectors';
import { commentButtonsIn } from './unmarked-bar';
import { isCommentLabel } from './words';

/** Elements that hold a post, inside `root` or around it. */
export function findPosts(root: Element): Element[] {
  const cards = new Set<Element>();
  let last: Element | null = null;
  const marks = findAll(root, POST_MARK);
  for (const element of [root, ...(marks.length > 0 ? marks : commentButtonsIn(root))]) {
    // A card holds several marks, one after the other.
    if (last?.contains(element) && closest(element, CARD) === closest(last, CARD)) continue;
    const card = cardOf(element);
    if (card) cards.add(card);
    last = card ?? last;
  }
  // Posts without any of Facebook's own marks still are articles that are no comment.
  for (const article of findAll(root, ARTICLE)) {
    if (!closest(article, HIDDEN) && isPostArticle(article))
      cards.add(closest(article, CARD) ?? article);
  }
  return [...cards];
}

/** Elements that hold a comment, inside `root` or around it. */
export function findComments(root: Element): Element[] {
  const around = closest(root, COMMENT_BOX);
  const boxes = [...(around ? [around] : []), ...findAll(root, COMMENT_BOX)];
  const comments = boxes.map((box) => (isMatch(box, ARTICLE) ? box : (find(box, ARTICLE) ?? box)));
  return [...new Set(comments)].filter(isComment);
}

/** True for a comment's own box, a post's article or a decoy being none. */
export function isComment(element: Element): boolean {
  if (closest(element, HIDDEN)) return false;
  if (closest(element, '[data-commentid]')) return true;
  if (!isMatch(element, ARTICLE)) return false;
  if (isCommentLabel(element.getAttribute('aria-label') ?? '')) return true;
  return own(element, COMMENT_LINK).length > 0 && !find(element, POST_MARK);
}

/** What belongs to this comment and not to the replies nested in it. */
export function own(comment: Element, selector: string): Element[] {
  return findAll(comment, selector).filter((element) => closest(element, COMMENT_BOX) === comment);
}

/** The post that an element stands in or, on a video's page, beside: there the comments have a column of their own. */
export function cardFor(element: Element, page: Page): Element | null {
  const card = cardOf(element);
  if (card || page.kind !== 'post' || !closest(element, REGION) || closest(element, CARD))
    return card;
  const mark = firstInPage(element.ownerDocument);
  return mark && cardOf(mark);
}

/** The bar that comes first in the page's main region. */
export function firstInPage(document: Document): Element | null {
  const marked = find(document.documentElement, POST_IN_PAGE);
  if (marked) return marked;
  const main = find(document.documentElement, '[role="main"]');
  return (main && commentButtonsIn(main)[0]) ?? null;
}

/** The whole post that an element stands in; null when it stands in none. */
export function cardOf(element: Element): Element | null {
  if (closest(element, HIDDEN)) return null;
  const framed = closest(element, CARD);
  if (framed) {
    const isPost =
      find(framed, POST_MARK) || holdsPostArticle(framed) || commentButtonsIn(framed).length > 0;
    return isPost ? framed : null;
  }
  const article = outermostArticle(element);
  if (article && isPostArticle(article)) return article;
  return climb(element);
}

/** Post articles are the outermost, have a heading with the author, and aren't comments. */
function isPostArticle(article: Element): boolean {
  const above = parentOf(article);
  if (above && closest(above, ARTICLE)) return false;
  return (
    !isComment(article) &&
    find(article, `${POST_MARK}, h2 a[href], h3 a[href], h4 a[href]`) !== null
  );
}

function holdsPostArticle(card: Element): boolean {
  const article = find(card, ARTICLE);
  return article !== null && isPostArticle(article);
}

function outermostArticle(element: Element): Element | null {
  let article = closest(element, ARTICLE);
  for (let above = article; above; ) {
    article = above;
    const parent = parentOf(above);
    above = parent && closest(parent, ARTICLE);
  }
  return article;
}

/** Without a card, a post is the largest element that holds one bar only and no list of posts. */
function climb(start: Element): Element | null {
  if (isMatch(start, 'html')) return null;
  const region = closest(start, REGION);
  // Outside the page's regions only a bare fragment holds posts, and it has no region at all.
  if (!region && find(start.ownerDocument.documentElement, REGION)) return null;
  let card = start;
  while (card !== region) {
    const parent = parentOf(card);
    if (!parent || isMatch(parent, `${FEED}, html`) || find(parent, FEED) || barsIn(parent) > 1)
      break;
    card = parent;
  }
  // What holds a card is a list, even with a single bar.
  return barsIn(card) === 1 && !find(card, CARD) ? card : null;
}

function barsIn(element: Element): number {
  const bars = findAll(element, LIKE_BUTTON).filter((bar) => !closest(bar, HIDDEN)).length;
  return (
    bars || commentButtonsIn(element).length || Math.min(1, findAll(element, PROFILE_NAME).length)
  );
}
