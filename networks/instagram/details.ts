import { readCount } from '../counts';
import type { DetailsReader } from '../details';
import { findAll, rawText } from '../elements';
import { followersAround, titled } from '../followers-in';
import { handleIn, pageAt, pathOf } from './addresses';
import { matches } from './matches';

/** Instagram tells no kinds of reaction apart. */
export const details: DetailsReader = {
  id: 'instagram',
  matches,
  pageAt,
  readFollowers(root, { accountHandle }) {
    if (accountHandle === null) return [];
    // The number leads to who follows (English 2026-01); logged out it leads nowhere.
    const link = findAll(root, 'a[href$="/followers/"]').find(
      (element) => handleIn(pathOf(element).replace(/followers\/$/, '')) === accountHandle,
    );
    if (link) {
      const count = titled(link) ?? readCount(rawText(link), 'rounded');
      return count ? [{ handle: accountHandle, count }] : [];
    }
    const name = findAll(root, 'main h1, main h2').find(
      (heading) => rawText(heading) === accountHandle,
    );
    const count = name ? followersAround(name, 'article, a[href*="/p/"]', 'rounded') : null;
    return count ? [{ handle: accountHandle, count }] : [];
  },
  readKinds: () => [],
};
