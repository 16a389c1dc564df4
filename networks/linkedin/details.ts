import type { ReactionKind } from '../contract';
import type { DetailsReader, Followers } from '../details';
import { closest, find, findAll } from '../elements';
import { followersAround, followersIn, hasLinkTo } from '../followers-in';
import { matches } from './matches';
import { authorAt, visibleText } from './name-in';
import { pageAt } from './page-at';
import { COMMENT, POST } from './selectors';
import { REACTIONS_ITEM, SHARED_CARD } from './v1-selectors';

/** LinkedIn's own names of its six reactions, the same in every language: of icons (2026-03), of images (2024 to 2026). */
const KINDS: [ReactionKind, RegExp][] = [
  ['like', /^like\b/i],
  ['celebrate', /^(?:praise|celebrate)\b/i],
  ['love', /^(?:empathy|love)\b/i],
  ['support', /^(?:appreciation|support)\b/i],
  ['insightful', /^(?:interest|insightful)\b/i],
  ['funny', /^(?:entertainment|funny)\b/i],
];

const KIND_MARK = 'svg[id*="-consumption"], [data-test-reactions-icon-type]';

/** Pages; people's followers stand under no post. */
const PAGES = 'a[href*="/company/"], a[href*="/showcase/"], a[href*="/school/"]';

export const details: DetailsReader = {
  id: 'linkedin',
  matches,
  pageAt,
  readFollowers(root, { accountHandle }, posts) {
    const main = find(root, 'main');
    const isDrawn = accountHandle !== null && main && hasLinkTo(main, accountHandle);
    const count = isDrawn ? followersAround(find(main, 'h1'), POST, 'rounded') : null;
    const inHead = count && accountHandle !== null ? [{ handle: accountHandle, count }] : [];
    return [...inHead, ...posts.flatMap(followersUnderName)];
  },
  readKinds(post) {
    const shown = new Set<ReactionKind>();
    for (const mark of findAll(post, KIND_MARK)) {
      // the button to react has the icon of what one reacted with
      const isPressed = closest(mark, 'button') !== null && !closest(mark, REACTIONS_ITEM);
      if (isPressed || closest(mark, `${COMMENT}, ${SHARED_CARD}`)) continue;
      const name = mark.getAttribute('data-test-reactions-icon-type') ?? mark.id;
      const kind = KINDS.find(([, names]) => names.test(name))?.[0];
      if (kind) shown.add(kind);
    }
    return [...shown].map((kind) => ({ kind, count: null }));
  },
};

/** A page's name is followed by its followers: "759,874 followers" (en 2026-03). */
function followersUnderName(post: Element): Followers[] {
  const link = findAll(post, PAGES).find(
    (page) => !closest(page, `${COMMENT}, ${SHARED_CARD}`) && followersOfPage(page) !== null,
  );
  const { handle } = authorAt(link, '');
  const count = link && followersOfPage(link);
  return handle && count ? [{ handle, count }] : [];
}

function followersOfPage(link: Element) {
  for (const line of findAll(link, 'p, span')) {
    const count = followersIn(visibleText(line), 'rounded');
    if (count) return count;
  }
  return null;
}
