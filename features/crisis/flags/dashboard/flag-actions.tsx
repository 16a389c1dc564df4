import { Button } from '../../../../components/button';
import { useTranslation } from '../../../../components/translation';
import type { Flag } from '../model';
import { NEXT } from '../panel/alert-keys';
import { useFlagSteps } from '../use-flag-steps';

const WORDS = {
  open: 'alerts.reopen',
  'in-hand': 'alerts.takeInHand',
  escalated: 'alerts.escalate',
  close: 'alerts.close',
} as const;

interface FlagActionsProps {
  flag: Flag;
  /** Wants to close it: a reason is asked first. */
  onClose: () => void;
  onExport: () => void;
}

/** What can be done with a flag on its page; the likeliest next state is the filled button. */
export function FlagActions({ flag, onClose, onExport }: FlagActionsProps) {
  const { t } = useTranslation();
  const { step } = useFlagSteps();
  const [first] = NEXT[flag.state];
  return (
    <>
      <Button look="quiet" onClick={onExport}>
        {t('exporting.open')}
      </Button>
      {NEXT[flag.state].toReversed().map((next) => (
        <Button
          key={next}
          look={next === first && next !== 'open' ? 'primary' : 'plain'}
          onClick={() => (next === 'close' ? onClose() : void step([flag.key], next))}
        >
          {t(WORDS[next])}
        </Button>
      ))}
    </>
  );
}
