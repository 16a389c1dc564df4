import { Pencil } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Button } from '../../../../components/button';
import { Kbd } from '../../../../components/kbd';
import text from '../../../../components/text.module.css';
import { useTranslation } from '../../../../components/translation';
import { useBareKey } from '../../../../components/use-bare-key';
import type { Follow } from '../model';
import { type Followable, setNote } from '../records';
import styles from './follow.module.css';
import { NoteEditor } from './note-editor';
import { useFollowSteps } from './use-follow-steps';

interface NoteEntryProps {
  what: Followable;
  /** Undefined: not followed yet; a note follows it. */
  followed: Follow | undefined;
  /** Name of the account that it is on, where N is not its key; undefined: on a post. */
  account?: string;
}

/** The note on what is followed; a click, and on a post N, writes it. */
export function NoteEntry({ what, followed, account }: NoteEntryProps) {
  const { t } = useTranslation();
  const act = useFollowSteps();
  const [isWriting, setWriting] = useState(false);
  const note = followed?.note ?? '';
  const entry = useRef<HTMLButtonElement>(null);
  const wasWriting = useRef(false);
  useEffect(() => {
    // the field took the focus with it
    if (wasWriting.current && !isWriting) entry.current?.focus();
    wasWriting.current = isWriting;
  }, [isWriting]);
  useBareKey((key) => {
    if (key.toLowerCase() !== 'n' || account !== undefined) return false;
    setWriting(true);
    return true;
  });
  const keep = (next: string) => {
    setWriting(false);
    if (next.trim() === note) return;
    act(setNote(what, next), t(next.trim() === '' ? 'follow.noteRemoved' : 'follow.noteKept'));
  };
  if (isWriting) {
    return (
      <NoteEditor
        label={account === undefined ? t('follow.note') : t('follow.accountNote', { account })}
        note={note}
        onKeep={keep}
        onCancel={() => setWriting(false)}
      />
    );
  }
  const shortcut = account === undefined ? 'N' : undefined;
  const icon = <Pencil size={16} strokeWidth={1.5} aria-hidden />;
  if (note === '') {
    return (
      <Button
        ref={entry}
        look="quiet"
        className={styles.account}
        icon={icon}
        aria-keyshortcuts={shortcut}
        onClick={() => setWriting(true)}
      >
        {t(account === undefined ? 'follow.addNote' : 'follow.addAccountNote')}
        {shortcut && <Kbd silent>{shortcut}</Kbd>}
      </Button>
    );
  }
  return (
    <button
      ref={entry}
      type="button"
      className={styles.note}
      aria-keyshortcuts={shortcut}
      title={t('follow.editNote')}
      onClick={() => setWriting(true)}
    >
      {icon}
      <span className={text.written}>{note}</span>
    </button>
  );
}
