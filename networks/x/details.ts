import { readCount } from '../counts';
import type { DetailsReader } from '../details';
import { findAll, rawText } from '../elements';
import { matches } from './matches';
import { pageAt } from './page-at';

/** The number that leads to who follows an account, in its head. Logged in it is that of verified ones (2023 to 2026). */
const FOLLOWERS = /^\/(\w+)\/(?:verified_)?followers$/;

/** X tells no kinds of reaction apart. */
export const details: DetailsReader = {
  id: 'x',
  matches,
  pageAt,
  readFollowers(root, { accountHandle }) {
    for (const link of findAll(root, 'a[href$="followers"]')) {
      const [, handle] = FOLLOWERS.exec(link.getAttribute('href') ?? '') ?? [];
      const count = readCount(rawText(link), 'truncated');
      if (handle && count && handle.toLowerCase() === accountHandle?.toLowerCase())
        return [{ handle, count }];
    }
    return [];
  },
  readKinds: () => [],
};
