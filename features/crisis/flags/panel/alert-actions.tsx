import { Button } from '../../../../components/button';
import { Kbd } from '../../../../components/kbd';
import { useTranslation } from '../../../../components/translation';
import type { FlagState } from '../model';
import styles from './alert-actions.module.css';
import { type FlagAct, KEY_OF, NEXT } from './alert-keys';

const WORDS = {
  'in-hand': 'alerts.takeInHand',
  escalated: 'alerts.escalate',
  close: 'alerts.close',
  open: 'alerts.reopen',
  show: 'alerts.showInPage',
  reply: 'alerts.reply',
  dashboard: 'alerts.onDashboard',
} as const satisfies Record<Exclude<FlagAct, 'toggle'>, string>;

interface AlertActionsProps {
  state: FlagState;
  isOpen: boolean;
  onAct: (what: FlagAct) => void;
}

/** What can be done with the current flag; the likeliest next state is the filled button. The keys of states stand at the foot. */
export function AlertActions({ state, isOpen, onAct }: AlertActionsProps) {
  const { t } = useTranslation();
  const [first] = NEXT[state];
  const elsewhere = isOpen
    ? (['show', 'reply', 'dashboard'] as const)
    : (['show', 'reply'] as const);
  return (
    <div className={styles.actions}>
      <div className={styles.states}>
        {NEXT[state].map((what) => (
          <Button
            key={what}
            look={what === first && state !== 'closed' ? 'primary' : 'plain'}
            onClick={() => onAct(what)}
          >
            {t(WORDS[what])}
          </Button>
        ))}
      </div>
      <div className={styles.elsewhere}>
        <Button look="quiet" aria-expanded={isOpen} onClick={() => onAct('toggle')}>
          {t(isOpen ? 'alerts.less' : 'alerts.evidence')} <Kbd silent>{KEY_OF.toggle}</Kbd>
        </Button>
        {elsewhere.map((what) => (
          <Button key={what} look="quiet" onClick={() => onAct(what)}>
            {t(WORDS[what])} <Kbd silent>{KEY_OF[what]}</Kbd>
          </Button>
        ))}
      </div>
    </div>
  );
}
