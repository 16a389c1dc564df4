import { Ellipsis } from 'lucide-react';
import { Button } from '../../../components/button';
import { IconButton } from '../../../components/icon-button';
import { Kbd } from '../../../components/kbd';
import layout from '../../../components/layout.module.css';
import { Menu, MenuItem, MenuRule } from '../../../components/menu';
import { useTranslation } from '../../../components/translation';
import { useNoteOf } from '../notes/panel/author-notes';
import type { QueueEntry } from '../queue-entry';
import type { StandingState } from '../standing';
import styles from './comment-actions.module.css';
import { KEY_OF, type QueueAct } from './queue-keys';

interface CommentActionsProps {
  entry: QueueEntry;
  onAct: (entry: QueueEntry, what: QueueAct) => void;
}

/** What stands on the buttons, the likeliest states first: those that the comment isn't in. */
const ON_BUTTONS = ['waiting', 'private', 'to-answer'] as const;

/** What stands in the menu. */
const IN_MENU = [
  'waiting-for',
  'seen',
  'answered',
  'to-answer',
  'hidden',
  'reported',
  'closed',
] as const satisfies readonly QueueAct[];

const WORDS = {
  waiting: 'queue.toWaiting',
  'waiting-for': 'queue.toWaitingFor',
  private: 'queue.toPrivate',
  seen: 'queue.toSeen',
  'to-answer': 'queue.toAnswer',
  answered: 'queue.toAnswered',
  hidden: 'queue.toHidden',
  reported: 'queue.toReported',
  closed: 'queue.toClosed',
} as const;

/** What can be done with the comment that one is on; every act says its key. */
export function CommentActions({ entry, onAct }: CommentActionsProps) {
  const { t } = useTranslation();
  const { comment, standing, flag } = entry;
  const note = useNoteOf(comment);
  const { state } = standing;
  const buttons = ON_BUTTONS.filter((what) => what !== state).slice(0, 2);
  const isElsewhere = (what: StandingState | 'waiting-for') =>
    what !== state && !buttons.some((shown) => shown === what);
  const act = (what: QueueAct) => () => onAct(entry, what);
  return (
    <div className={`${layout.actions} ${styles.actions}`}>
      <Button look="primary" onClick={act('answer')}>
        {t('comments.answer')} <Kbd silent>{KEY_OF.answer}</Kbd>
      </Button>
      {buttons.map((what) => (
        <Button key={what} aria-keyshortcuts={KEY_OF[what]} onClick={act(what)}>
          {t(WORDS[what])}
        </Button>
      ))}
      <span className={layout.push}>
        <Menu
          trigger={
            <IconButton
              label={t('queue.states')}
              icon={<Ellipsis size={16} strokeWidth={1.5} aria-hidden />}
            />
          }
        >
          <MenuItem onChoose={act('reply')}>
            <WithKey of="reply">{t('comments.withReply')}</WithKey>
          </MenuItem>
          <MenuItem onChoose={act('flag')}>
            <WithKey of="flag">{t(flag === null ? 'comments.flag' : 'comments.seeFlag')}</WithKey>
          </MenuItem>
          <MenuItem onChoose={act('note')}>
            <WithKey of="note">{t(note === undefined ? 'notes.write' : 'notes.change')}</WithKey>
          </MenuItem>
          <MenuRule />
          {IN_MENU.filter(isElsewhere).map((what) => (
            <MenuItem key={what} onChoose={act(what)}>
              <WithKey of={what}>{t(WORDS[what])}</WithKey>
            </MenuItem>
          ))}
          {standing.step !== null && (
            <MenuItem onChoose={act('as-read')}>{t('queue.asRead')}</MenuItem>
          )}
        </Menu>
      </span>
    </div>
  );
}

/** Words of a menu, with the key that does the same. */
function WithKey({ of, children }: { of: keyof typeof KEY_OF; children: string }) {
  return (
    <>
      {children}
      <span className={styles.key}>
        <Kbd silent>{KEY_OF[of]}</Kbd>
      </span>
    </>
  );
}
