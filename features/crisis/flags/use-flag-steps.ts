import { useNotice } from '../../../components/notices';
import { useTranslation } from '../../../components/translation';
import type { Closing } from './closing-dialog';
import type { FlagState } from './model';
import { restoreFlags, stepFlags } from './records';

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

/** Changes the state of flags, says so, and offers the way back. */
export function useFlagSteps(): FlagSteps {
  const say = useNotice();
  const { t } = useTranslation();
  const go = async (
    keys: readonly string[],
    next: { state: FlagState; reason: Closing['reason'] | null; words: string },
  ) => {
    const before = await stepFlags(keys, next);
    if (before.length === 0) return;
    say({
      severity: 'done',
      text: t(STEPPED[next.state], { count: before.length }),
      action: { label: t('common.undo'), run: () => void restoreFlags(before) },
    });
  };
  return {
    step: (keys, state) => go(keys, { state, reason: null, words: '' }),
    close: (keys, { reason, words }) => go(keys, { state: 'closed', reason, words }),
  };
}
