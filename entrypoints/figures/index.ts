import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isFiguresMessage } from '../../messaging/figures-message';
import { borrow } from '../layer/borrow';
import { hearWorker } from '../layer/hear-worker';
import { startFigures } from './start-figures';

/**
 * The small curves beside posts: put into a page by the background when the person wants them and there is one to draw,
 * and into the same page never twice.
 */
export default defineUnlistedScript(() => {
  const lent = borrow('figures');
  if (!lent) return;
  const { take } = startFigures(lent);
  hearWorker((message) => {
    if (!isFiguresMessage(message)) return false;
    take(message.figures);
    return true;
  }, lent.signal);
});
