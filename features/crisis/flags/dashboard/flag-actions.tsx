import { Button } from '../../../../components/button';
import { Kbd } from '../../../../components/kbd';
import { useTranslation } from '../../../../components/translation';
import type { Flag } from '../model';
import { KEY_OF, NEXT } from '../panel/alert-keys';
import type { PageAct } from './use-page-keys';

const WORDS = {
  open: 'alerts.reopen',
  'in-hand': 'alerts.takeInHand',
  escalated: 'alerts.escalate',
  close: 'alerts.close',
} as const satisfies Record<PageAct, string>;

interface FlagActionsProps {
  flag: Flag;
  onAct: (act: PageAct) => void;
  onExport: () => void;
}

/** What can be done with a flag on its page, each with its key; the likeliest next state is the filled button. */
export function FlagActions({ flag, onAct, onExport }: FlagActionsProps) {
  const { t } = useTranslation();
  const [first] = NEXT[flag.state];
  return (
    <>
      <Button look="quiet" onClick={onExport}>
        {t('exporting.open')}
      </Button>
      {NEXT[flag.state].toReversed().map((act) => (
        <Button
          key={act}
          look={act === first && act !== 'open' ? 'primary' : 'plain'}
          aria-keyshortcuts={KEY_OF[act]}
          onClick={() => onAct(act)}
        >
          {t(WORDS[act])} <Kbd silent>{KEY_OF[act]}</Kbd>
        </Button>
      ))}
    </>
  );
}
