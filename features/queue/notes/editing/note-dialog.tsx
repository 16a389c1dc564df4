import { useEffect, useId, useRef, useState } from 'react';
import { Button } from '../../../../components/button';
import { ChoiceChips } from '../../../../components/choice-chips';
import { Dialog } from '../../../../components/dialog';
import { Field } from '../../../../components/field';
import layout from '../../../../components/layout.module.css';
import { useTranslation } from '../../../../components/translation';
import type { WrittenNote } from '../join-notes';
import { AUTHOR_TYPES, type AuthorNote, LONGEST_NOTE } from '../model';
import { TYPE_WORDS } from '../type-words';
import { EndField } from './end-field';
import { NoteAccounts } from './note-accounts';
import styles from './note-dialog.module.css';

/** Whose note is written. */
export interface NoteSubject {
  authorKey: string;
  name: string;
}

/** What is asked in the dialog. */
export interface AskedNote {
  subject: NoteSubject;
  /** The one there is; null: none yet. */
  note: AuthorNote | null;
  /** What the fields begin with. */
  start: WrittenNote;
}

interface NoteDialogProps {
  asked: AskedNote;
  /** `remove`: the note goes. Null: nothing changes. */
  onAnswer: (answer: WrittenNote | 'remove' | null) => void;
}

/** Writes a note about somebody: who they are, in words, until when, and which accounts are theirs. */
export function NoteDialog({ asked, onAnswer }: NoteDialogProps) {
  const { subject, note, start } = asked;
  const { t } = useTranslation();
  const [written, setWritten] = useState(start);
  const change = (changed: Partial<WrittenNote>) => setWritten({ ...written, ...changed });
  const form = useId();
  const words = useRef<HTMLTextAreaElement>(null);
  // after the dialog has opened, which gives the focus to its first chip
  useEffect(() => {
    words.current?.focus();
    words.current?.setSelectionRange(words.current.value.length, words.current.value.length);
  }, []);
  return (
    <Dialog
      title={t('notes.newTitle', { name: subject.name })}
      text={t('notes.writeText')}
      onClose={() => onAnswer(null)}
      body={
        <form
          id={form}
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault();
            onAnswer(written);
          }}
        >
          <ChoiceChips
            label={t('notes.type')}
            choices={AUTHOR_TYPES.map((type) => ({ value: type, label: t(TYPE_WORDS[type]) }))}
            chosen={[written.type]}
            onChoose={(chosen) =>
              change({ type: chosen.find((type) => type !== written.type) ?? written.type })
            }
          />
          <Field label={t('notes.text')}>
            {(control) => (
              <textarea
                {...control}
                ref={words}
                rows={3}
                maxLength={LONGEST_NOTE}
                value={written.text}
                onChange={({ currentTarget }) => change({ text: currentTarget.value })}
                onKeyDown={(event) => {
                  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
                  event.preventDefault();
                  onAnswer(written);
                }}
              />
            )}
          </Field>
          <EndField
            kept={start.expiresAt}
            isNew={note === null}
            onChoose={(expiresAt) => change({ expiresAt })}
          />
          <NoteAccounts
            subject={subject}
            authorKeys={written.authorKeys}
            onChange={(authorKeys) => change({ authorKeys })}
          />
        </form>
      }
    >
      <Button type="submit" form={form} look="primary">
        {t('common.save')}
      </Button>
      <Button onClick={() => onAnswer(null)}>{t('common.cancel')}</Button>
      {note !== null && (
        <Button look="quiet" className={layout.push} onClick={() => onAnswer('remove')}>
          {t('notes.removeNote')}
        </Button>
      )}
    </Dialog>
  );
}
