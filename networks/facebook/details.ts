import type { KindCount } from '../contract';
import { readCount } from '../counts';
import type { DetailsReader } from '../details';
import { closest, find, findAll } from '../elements';
import { followersAround, hasLinkTo } from '../followers-in';
import { pageAt } from './addresses';
import { kindCalled } from './kinds';
import { matches } from './matches';
import { ARTICLE, CARD, COMMENT_BOX, FEED, HIDDEN, POST_MARK, TOOLBAR } from './selectors';

/** « J’aime : 12 personnes », "Love: 1 person". */
const LABEL = /^([^:]+?)\s*:\s*(\p{Nd}.*)$/u;

export const details: DetailsReader = {
  id: 'facebook',
  matches,
  pageAt,
  readFollowers(root, { accountHandle }) {
    const main = find(root, '[role="main"]');
    if (accountHandle === null || !main || !hasLinkTo(main, accountHandle)) return [];
    const name = findAll(main, 'h1').find((heading) => !closest(heading, HIDDEN)) ?? null;
    const posts = `${FEED}, ${ARTICLE}, ${CARD}, ${POST_MARK}`;
    const count = followersAround(name, posts, 'rounded');
    return count ? [{ handle: accountHandle, count }] : [];
  },
  readKinds(post) {
    const toolbar = findAll(post, TOOLBAR).find(
      (row) => !closest(row, HIDDEN) && (closest(row, COMMENT_BOX) ?? post).contains(post),
    );
    const kinds = toolbar ? findAll(toolbar, '[aria-label]') : [];
    return kinds.flatMap((element): KindCount[] => {
      const [, word = '', number = ''] = LABEL.exec(element.getAttribute('aria-label') ?? '') ?? [];
      const kind = kindCalled(word);
      return kind ? [{ kind, count: readCount(number, 'rounded') }] : [];
    });
  },
};
