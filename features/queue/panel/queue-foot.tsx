import { memo } from 'react';
import { KeyFoot } from '../../../components/key-foot';
import { useTranslation } from '../../../components/translation';
import { KEY_OF } from './queue-keys';

/** The queue's keys; those that don't fit are left out from the end. */
export const QueueFoot = memo(function QueueFoot() {
  const { t } = useTranslation();
  return (
    <KeyFoot
      keys={[
        [['J'], t('comments.nextKey')],
        [[KEY_OF.waiting], t('queue.waitingKey')],
        [[KEY_OF.private], t('queue.privateKey')],
        [[KEY_OF.undo], t('queue.undoKey')],
        [[KEY_OF.seen], t('queue.seenKey')],
        [[KEY_OF.closed], t('queue.closedKey')],
        [['K'], t('comments.previousKey')],
      ]}
    />
  );
});
