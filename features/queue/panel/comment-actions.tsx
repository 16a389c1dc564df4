import { Button } from '../../../components/button';
import { Kbd } from '../../../components/kbd';
import layout from '../../../components/layout.module.css';
import { useTranslation } from '../../../components/translation';
import type { QueueEntry } from '../queue-entry';
import { ACT_WORDS } from './act-words';
import styles from './comment-actions.module.css';
import { CommentMenu } from './comment-menu';
import { KEY_OF, type QueueAct } from './queue-keys';

interface CommentActionsProps {
  entry: QueueEntry;
  onAct: (entry: QueueEntry, what: QueueAct) => void;
}

/** What stands on the buttons, the likeliest states first: those that the comment isn't in. */
const ON_BUTTONS = ['waiting', 'private', 'to-answer'] as const;

/** What can be done with the comment that one is on; every act says its key. */
export function CommentActions({ entry, onAct }: CommentActionsProps) {
  const { t } = useTranslation();
  const { state } = entry.standing;
  const buttons = ON_BUTTONS.filter((what) => what !== state).slice(0, 2);
  return (
    <div className={`${layout.actions} ${styles.actions}`}>
      <Button look="primary" onClick={() => onAct(entry, 'answer')}>
        {t('comments.answer')} <Kbd silent>{KEY_OF.answer}</Kbd>
      </Button>
      {buttons.map((what) => (
        <Button key={what} aria-keyshortcuts={KEY_OF[what]} onClick={() => onAct(entry, what)}>
          {t(ACT_WORDS[what])}
        </Button>
      ))}
      <span className={layout.push}>
        <CommentMenu entry={entry} onButtons={buttons} onAct={onAct} />
      </span>
    </div>
  );
}
