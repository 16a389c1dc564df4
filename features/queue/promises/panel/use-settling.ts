import { useNotice } from '../../../../components/notices';
import { useTranslation } from '../../../../components/translation';
import type { PromiseState } from '../model';
import { type PromiseToKeep, reopenPromise, settlePromise } from '../records';

const SAID = {
  kept: 'promises.wasKept',
  dropped: 'promises.wasDropped',
  open: 'promises.wasReopened',
} as const satisfies Record<PromiseState, string>;

/** Says of a promise what became of it, or that it is to be kept still, and offers to take that back. */
export function useSettling(): (entry: PromiseToKeep, state: PromiseState) => Promise<void> {
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

  return async ({ promise: { key } }, state) => {
    try {
      const undo = await (state === 'open' ? reopenPromise(key) : settlePromise(key, state));
      if (undo === undefined) return say({ severity: 'sensitive', text: t('queue.changedSince') });
      say({
        severity: 'done',
        text: t(SAID[state]),
        action: { label: t('common.undo'), run: () => void takeBack(undo) },
      });
    } catch (error) {
      failed(error);
    }
  };
}
