import { Pencil } from 'lucide-react';
import { useState } from 'react';
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
}

/** The note on what is followed; N or a click writes it. */
export function NoteEntry({ what, followed }: NoteEntryProps) {
  const { t } = useTranslation();
  const act = useFollowSteps();
  const [isWriting, setWriting] = useState(false);
  const note = followed?.note ?? '';
  useBareKey((key) => {
    if (key.toLowerCase() !== 'n') return false;
    setWriting(true);
    return true;
  });
  const keep = (next: string) => {
    setWriting(false);
    if (next.trim() === note) return;
    act(setNote(what, next), t(next.trim() === '' ? 'follow.noteRemoved' : 'follow.noteKept'));
  };
  if (isWriting) {
    return <NoteEditor note={note} onKeep={keep} onCancel={() => setWriting(false)} />;
  }
  const icon = <Pencil size={16} strokeWidth={1.5} aria-hidden />;
  if (note === '') {
    return (
      <Button
        look="quiet"
        className={styles.account}
        icon={icon}
        aria-keyshortcuts="N"
        onClick={() => setWriting(true)}
      >
        {t('follow.addNote')}
        <Kbd silent>N</Kbd>
      </Button>
    );
  }
  return (
    <button
      type="button"
      className={styles.note}
      aria-keyshortcuts="N"
      title={t('follow.editNote')}
      onClick={() => setWriting(true)}
    >
      {icon}
      <span className={text.written}>{note}</span>
    </button>
  );
}
