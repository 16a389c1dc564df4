import { useNotice } from '../../../../components/notices';
import { useTranslation } from '../../../../components/translation';
import { type PromiseToKeep, settlePromise } from '../records';

/** Says of a promise what became of it, and offers to take that back. */
export function useSettling(): (entry: PromiseToKeep, state: 'kept' | 'dropped') => Promise<void> {
  const say = useNotice();
  const { t } = useTranslation();
  const failed = (error: unknown) => {
    console.error('Vigie: the promise could not be settled', error);
    say({ severity: 'serious', text: t('queue.notStored') });
  };
  const takeBack = (undo: () => Promise<boolean>) =>
    undo().then((isDone) => {
      if (!isDone) say({ severity: 'sensitive', text: t('queue.changedSince') });
    }, failed);

  return async ({ promise }, state) => {
    try {
      const undo = await settlePromise(promise.key, state);
      if (undo === undefined) return say({ severity: 'sensitive', text: t('queue.changedSince') });
      say({
        severity: 'done',
        text: t(state === 'kept' ? 'promises.wasKept' : 'promises.wasDropped'),
        action: { label: t('common.undo'), run: () => void takeBack(undo) },
      });
    } catch (error) {
      failed(error);
    }
  };
}
