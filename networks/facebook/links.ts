import { closest, findAll } from '../elements';
import { attachmentIdAt, isStable, postIdAt, resolve } from './addresses';
import { commentIdsIn } from './comment-ids';
import { isComment } from './find';
import { COMMENT_BOX, VIDEO } from './selectors';

/** What tells posts apart comes first in an address; tracking of several hundred characters follows. */
const TELLING = 200;
const NAMES_POST = /\/posts\/|\/permalink|story_fbid=|multi_permalinks=|set=(?:pcb|gm)\./;
const NAMES_ATTACHMENT = /\/reel\/|\/videos\/|\/photo|\/watch/;
/** base64 of "comment:" on a comment's author: such a link also names the post (2026-09). */
const NAMES_COMMENT = 'comment_id=Y29tbWVudD';

/** Links, and the videos that have none. */
const LEADING = `a[href], ${VIDEO}`;

/** What the links of a card tell about its post. */
export interface CardLinks {
  /** Number of the post, by its first comment. */
  number: string | null;
  /** Address of the post, one with a lasting number before the others. */
  permalink: URL | null;
  /** Id of the first picture or video, which may be someone else's. */
  attachmentId: string | null;
  /** Id of the first video that is shown in the card itself. */
  videoId: string | null;
}

/** Reads all links of a card once. */
export function readLinks(card: Element): CardLinks {
  const links: CardLinks = { number: null, permalink: null, attachmentId: null, videoId: null };
  for (const link of findAll(card, LEADING)) {
    const href = link.getAttribute('href');
    if (href === null) links.videoId ??= link.getAttribute('data-video-id');
    else readLink(link, href.slice(0, TELLING), card, links);
  }
  return links;
}

function readLink(link: Element, href: string, card: Element, links: CardLinks): void {
  if (href.includes('comment_id=')) {
    if (!links.number && href.includes(NAMES_COMMENT))
      links.number = commentIdsIn(link.getAttribute('href') ?? '')?.postId ?? null;
  } else if (NAMES_POST.test(href)) {
    if (!isPostsOwn(link, card)) return;
    links.permalink = better(links.permalink, resolve(link.getAttribute('href') ?? ''));
  } else if (!links.attachmentId && NAMES_ATTACHMENT.test(href) && isPostsOwn(link, card)) {
    const url = resolve(href);
    links.attachmentId = url && attachmentIdAt(url);
  }
}

function better(known: URL | null, found: URL | null): URL | null {
  const knownId = known && postIdAt(known);
  const id = found && postIdAt(found);
  if (!id) return known;
  return knownId && (isStable(knownId) || !isStable(id)) ? known : found;
}

/** True for what stands in the card itself, not in a comment under it. */
function isPostsOwn(element: Element, card: Element): boolean {
  const box = closest(element, COMMENT_BOX);
  return !box || box === card || !card.contains(box) || !isComment(box);
}
