import { useNotice } from '../../../../components/notices';
import { useTranslation } from '../../../../components/translation';
import type { TakeBack } from '../records';

/**
 * Carries out a step of following, says what was done and offers the way back; with null for words only what could not
 * be done is said.
 */
export function useFollowSteps(): (step: Promise<TakeBack>, done: string | null) => void {
  const say = useNotice();
  const { t } = useTranslation();
  const failed = (error: unknown) => {
    console.error('Vigie: what is followed could not be changed', error);
    say({ severity: 'serious', text: t('follow.failed') });
  };
  return (step, done) => {
    step
      .then((takeBack) => {
        if (done === null) return;
        const action = { label: t('common.undo'), run: () => void takeBack().catch(failed) };
        say({ severity: 'done', text: done, action });
      })
      .catch(failed);
  };
}
