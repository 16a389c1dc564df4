import type { Author, Reading, ReadingContext } from '../contract';
import { postAround } from './find-posts';
import { authorAt, nameIn } from './name-in';
import { COMMENT, PROFILE } from './selectors';

/** V1: the account's picture in the navigation, its `alt` being the name. Seen 2023 to 2026-07. */
const V1_PICTURE = 'img.global-nav__me-photo';
/** V1: the account's card in the feed's left column. Seen 2024 and 2025. */
const V1_CARD = 'a.profile-card-profile-link,.feed-identity-module a[href*="/in/"]';
/** V2: the picture beside the action bar that opens the choice of who speaks. Seen en 2026-03. */
const V2_SWITCH = 'svg[id="caret-small"]';
const V2_COMPANY = 'svg[id^="company-accent"]';

/**
 * The account that would be speaking. V2 shows its name only in the feed, in the card before the list;
 * when a page speaks in its place, its picture shows that but not its name.
 */
export function readSpeaker(document: Document, context: ReadingContext): Reading<Author> {
  const picture = document.querySelector(V1_PICTURE)?.getAttribute('alt');
  if (picture) return { ok: true, value: authorAt(document.querySelector(V1_CARD), picture) };
  for (const icon of document.querySelectorAll(V2_SWITCH)) {
    if (postAround(icon) && icon.parentElement?.querySelector(V2_COMPANY))
      return { ok: false, why: 'obscured' };
  }
  if (context.page.kind !== 'feed') return { ok: false, why: 'not-loaded' };
  for (const link of document.querySelectorAll(PROFILE)) {
    if (postAround(link) || !link.closest('main') || link.closest(COMMENT)) continue;
    const name = nameIn(link.querySelector('p') ?? link);
    if (name) return { ok: true, value: authorAt(link, name) };
  }
  return { ok: false, why: 'not-loaded' };
}
