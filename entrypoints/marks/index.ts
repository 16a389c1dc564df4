import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isMarksMessage } from '../../messaging/marks-message';
import { borrow } from '../layer/borrow';
import { hearWorker } from '../layer/hear-worker';
import { startMarks } from './start-marks';

/**
 * The marks beside comments: put into a page by the background when there is something to mark there, and into the
 * same page never twice.
 */
export default defineUnlistedScript(() => {
  const lent = borrow('marks');
  if (!lent) return;
  const { take } = startMarks(lent);
  hearWorker((message) => {
    if (!isMarksMessage(message)) return false;
    take(message.marks);
    return true;
  }, lent.signal);
});
