import { Ellipsis } from 'lucide-react';
import { type ReactElement, useState } from 'react';
import { IconButton } from '../../../components/icon-button';
import { Kbd } from '../../../components/kbd';
import { Menu, MenuItem, MenuRule } from '../../../components/menu';
import { useTranslation } from '../../../components/translation';
import { useNoteOf } from '../notes/panel/author-notes';
import type { QueueEntry } from '../queue-entry';
import { ACT_WORDS } from './act-words';
import styles from './comment-menu.module.css';
import { KEY_OF, type QueueAct } from './queue-keys';

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

interface CommentMenuProps {
  entry: QueueEntry;
  /** What stands on buttons beside it. */
  onButtons: readonly QueueAct[];
  onAct: (entry: QueueEntry, what: QueueAct) => void;
}

/** What else can be done with a comment. The menu is made once asked for: J passes many comments. */
export function CommentMenu(props: CommentMenuProps) {
  const { t } = useTranslation();
  const [isAsked, setAsked] = useState(false);
  const button = (
    <IconButton
      label={t('queue.states')}
      icon={<Ellipsis size={16} strokeWidth={1.5} aria-hidden />}
      aria-haspopup="menu"
      onClick={() => setAsked(true)}
    />
  );
  return isAsked ? <OpenMenu {...props} button={button} /> : button;
}

function OpenMenu(props: CommentMenuProps & { button: ReactElement }) {
  const { entry, onButtons, onAct, button } = props;
  const { t } = useTranslation();
  const { comment, standing, flag } = entry;
  const note = useNoteOf(comment);
  const isElsewhere = (what: QueueAct) => what !== standing.state && !onButtons.includes(what);
  const act = (what: QueueAct) => () => onAct(entry, what);
  return (
    <Menu startsOpen trigger={button}>
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
          <WithKey of={what}>{t(ACT_WORDS[what])}</WithKey>
        </MenuItem>
      ))}
      {standing.step !== null && <MenuItem onChoose={act('as-read')}>{t('queue.asRead')}</MenuItem>}
    </Menu>
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
