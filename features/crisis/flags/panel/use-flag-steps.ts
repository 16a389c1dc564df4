import { useNotice } from '../../../../components/notices';
import { useTranslation } from '../../../../components/translation';
import { followClosing } from '../closing-records';
import type { FlagState } from '../model';
import { restoreFlags, stepFlags } from '../records';
import type { Closing } from './closing-dialog';

const STEPPED = {
  open: 'alerts.steppedOpen',
  'in-hand': 'alerts.steppedInHand',
  escalated: 'alerts.steppedEscalated',
  closed: 'alerts.steppedClosed',
} as const satisfies Record<FlagState, string>;

interface FlagSteps {
  step: (keys: readonly string[], state: Exclude<FlagState, 'closed'>) => Promise<void>;
  close: (keys: readonly string[], closing: Closing) => Promise<void>;
}

/** Changes the state of flags, says so and what Vigie learnt from it, and offers the way back. */
export function useFlagSteps(): FlagSteps {
  const say = useNotice();
  const { t, formatNumber } = useTranslation();
  const failed = (error: unknown) => {
    console.error('Vigie: the flags could not be changed', error);
    say({ severity: 'serious', text: t('alerts.notStored') });
  };
  const change = async (
    keys: readonly string[],
    next: { state: FlagState; reason: Closing['reason'] | null; words: string },
  ) => {
    const before = await stepFlags(keys, next);
    if (before.length === 0) return;
    const { tuned, takeBack } = await followClosing(before, next.reason);
    const done = t(STEPPED[next.state], { count: before.length });
    const learnt =
      tuned === null
        ? t('alerts.learntNothing')
        : t('alerts.learnt', { times: formatNumber(Math.round(tuned.now * 10) / 10) });
    const undo = () => Promise.all([restoreFlags(before), takeBack()]).catch(failed);
    say({
      severity: 'done',
      text: next.reason === 'not-a-crisis' ? `${done} ${learnt}` : done,
      action: { label: t('common.undo'), run: () => void undo() },
    });
  };
  const go = (...asked: Parameters<typeof change>) => change(...asked).catch(failed);
  return {
    step: (keys, state) => go(keys, { state, reason: null, words: '' }),
    close: (keys, { reason, words }) => go(keys, { state: 'closed', reason, words }),
  };
}
