import { lazy, type ReactNode, Suspense } from 'react';
import { useNotice } from '../../../../components/notices';
import { useTranslation } from '../../../../components/translation';
import { useAsking } from '../../../../components/use-asking';
import type { WrittenNote } from '../join-notes';
import { type AuthorNote, endOfNote, USUAL_DAYS } from '../model';
import { noteAbout, removeNote, saveNote, type UndoNotes } from '../records';
import { JoinDialog } from './join-dialog';
import type { AskedNote, NoteSubject } from './note-dialog';

// it knows every network's addresses: too much for a panel in which nobody writes a note
const NoteDialog = lazy(async () => ({ default: (await import('./note-dialog')).NoteDialog }));

interface Noting {
  /** Writes, changes or removes the note about somebody. */
  note: (subject: NoteSubject) => void;
  /** The questions, wherever the caller draws them; null while nothing is asked. */
  dialog: ReactNode;
}

/** Writes notes about authors, says so, and takes it back. */
export function useNoting(): Noting {
  const say = useNotice();
  const { t } = useTranslation();
  const writing = useAsking<AskedNote, WrittenNote | 'remove' | null>(null);
  const joining = useAsking<readonly AuthorNote[], boolean>(false);
  const failed = (error: unknown) => {
    console.error('Vigie: the note could not be kept', error);
    say({ severity: 'serious', text: t('notes.notStored') });
  };

  const takeBack = async (undo: UndoNotes) => {
    if (await undo()) say({ severity: 'done', text: t('notes.takenBack') });
    else say({ severity: 'sensitive', text: t('notes.changedSince') });
  };
  const told = (text: string, undo: UndoNotes) =>
    say({
      severity: 'done',
      text,
      action: { label: t('common.undo'), run: () => void takeBack(undo).catch(failed) },
    });

  const note = async (subject: NoteSubject) => {
    const { name } = subject;
    let known = await noteAbout(subject.authorKey);
    let start = known ?? emptyNote(subject);
    for (;;) {
      const written = await writing.ask({ subject, note: known, start });
      if (written === null) return;
      if (written === 'remove') {
        const undo = known && (await removeNote(known.id));
        return undo === null ? undefined : told(t('notes.removed', { name }), undo);
      }
      let saved = await saveNote(known?.id ?? null, written);
      if (saved.kind === 'asks' && (await joining.ask(saved.others)))
        saved = await saveNote(
          known?.id ?? null,
          written,
          saved.others.map(({ id }) => id),
        );
      if (saved.kind === 'saved') return told(t('notes.saved', { name }), saved.undo);
      if (saved.kind === 'gone') {
        say({ severity: 'sensitive', text: t('notes.erasedMeanwhile') });
        known = null;
      }
      // what was written is not lost by saying no
      start = { ...start, ...written };
    }
  };
  return {
    note: (subject) => void note(subject).catch(failed),
    dialog: (
      <>
        {writing.asked && (
          <Suspense fallback={null}>
            <NoteDialog
              key={writing.asked.subject.authorKey}
              asked={writing.asked}
              onAnswer={writing.answer}
            />
          </Suspense>
        )}
        {joining.asked && <JoinDialog others={joining.asked} onAnswer={joining.answer} />}
      </>
    ),
  };
}

const emptyNote = ({ authorKey }: NoteSubject): WrittenNote => ({
  authorKeys: [authorKey],
  type: 'other',
  text: '',
  expiresAt: endOfNote(USUAL_DAYS, Date.now()),
});
