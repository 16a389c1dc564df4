import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { borrow } from '../layer/borrow';
import { openReplies } from './open-replies';

/**
 * What shows folded replies: put into a page by the background when the person asks for them there, and into the same
 * page never twice.
 */
export default defineUnlistedScript(() => {
  const lent = borrow('replies');
  if (lent) lent.openReplies = (key) => openReplies(lent.held(), key);
});
