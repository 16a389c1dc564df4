import { closest, closestAbove, find, findAll, parentOf } from '../elements';
import { GUEST_POST } from './guest-selectors';
import { COMMENT, MESSAGES, POST, PROFILE, V1_POST } from './selectors';
import { COMMENT_ICON, TEXT } from './v2-selectors';

/**
 * Posts inside `root`, or the one around it; always the outermost element, as both front ends nest several of the
 * same post.
 */
export function findPosts(root: Element): Element[] {
  const around = postAround(root);
  const found = around ? [around] : findAll(root, POST).filter((post) => postAround(post) === post);
  const posts = found.length > 0 ? found : findUnmarkedPosts(root);
  return posts.filter((post) => !post.closest(MESSAGES));
}

/** The post that holds an element; null outside posts. */
export function postAround(element: Element): Element | null {
  let post: Element | null = null;
  let next = closest(element, POST);
  while (next) {
    post = next;
    next = closestAbove(next, POST);
  }
  return post;
}

/** V2 post pages without any key (en 2026-07): what holds the action bar and the text or author above it. */
function findUnmarkedPosts(root: Element): Element[] {
  const posts = new Set<Element>();
  for (const icon of findAll(root, `svg[id="${COMMENT_ICON}"]`)) {
    if (icon.closest(COMMENT)) continue;
    let holder = parentOf(icon);
    while (holder && !find(holder, `${TEXT},${PROFILE}`)) holder = parentOf(holder);
    if (holder) posts.add(holder);
  }
  return [...posts];
}

/** Which front end drew a post: only V2 gives its posts keys, so that most are told without a search. */
export function frontEndOf(post: Element): 'v1' | 'v2' | 'guest' {
  if (post.hasAttribute('componentkey')) return 'v2';
  if (post.matches(GUEST_POST)) return 'guest';
  return post.matches(V1_POST) || post.querySelector(V1_POST) ? 'v1' : 'v2';
}
