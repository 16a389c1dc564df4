import type { Author, Reading, ReadingContext } from '../contract';
import { rawText } from '../elements';
import { postAround } from './find-posts';
import { SIGN_IN } from './guest-selectors';
import { authorAt, nameIn } from './name-in';
import { COMMENT, PROFILE } from './selectors';
import { ACTOR_NAME, COMMENTER_NAME } from './v1-selectors';

/** V1: the account's picture in the navigation, its `alt` being the name. Seen 2023 to 2026-07. */
const V1_PICTURE = 'img.global-nav__me-photo';
/** V1: the account's card in the feed's left column. Seen 2024 and 2025. */
const V1_CARD = 'a.profile-card-profile-link,.feed-identity-module a[href*="/in/"]';
/** V2: the picture beside the action bar that opens the choice of who speaks. Seen en 2026-03. */
const V2_SWITCH = 'svg[id="caret-small"]';
const V2_COMPANY = 'svg[id^="company-accent"]';

/** V1: a page's picture beside the action bar is square. Seen en 2026-09. */
const V1_COMPANY = '.content-admin-identity-toggle-button img[class*="square"]';
/** « • Vous » after one's own name, on comments and posts of both front ends. Seen en 2025-05 to 2026-09. */
const ONESELF = /•\s*(?:You|Vous|Tú|Usted|Sie|Du|Tu|Lei|Você)(?!\p{L})/u;
const NAME = `${COMMENTER_NAME},${ACTOR_NAME},p`;

/**
 * The account that would be speaking. V2 shows it in the feed's card before the list, else only beside what it wrote;
 * when a page speaks in its place, its picture shows that but not its name.
 */
export function readSpeaker(document: Document, context: ReadingContext): Reading<Author> {
  if (document.querySelector(SIGN_IN)) return { ok: false, why: 'absent' };
  if (document.querySelector(V1_COMPANY)) return { ok: false, why: 'obscured' };
  const picture = document.querySelector(V1_PICTURE)?.getAttribute('alt');
  if (picture) return { ok: true, value: authorAt(document.querySelector(V1_CARD), picture) };
  for (const icon of document.querySelectorAll(V2_SWITCH)) {
    if (postAround(icon) && icon.parentElement?.querySelector(V2_COMPANY))
      return { ok: false, why: 'obscured' };
  }
  const author = (context.page.kind === 'feed' && cardIn(document)) || signedIn(document);
  return author ? { ok: true, value: author } : { ok: false, why: 'not-loaded' };
}

/** One's own post or comment, where there is one. */
function signedIn(document: Document): Author | null {
  for (const link of document.querySelectorAll(PROFILE))
    if (ONESELF.test(rawText(link)))
      return authorAt(link, nameIn(link.querySelector(NAME) ?? link));
  return null;
}

function cardIn(document: Document): Author | null {
  for (const link of document.querySelectorAll(PROFILE)) {
    if (postAround(link) || !link.closest('main') || link.closest(COMMENT)) continue;
    const name = nameIn(link.querySelector('p') ?? link);
    if (name) return authorAt(link, name);
  }
  return null;
}
