import { Button } from '../../../../components/button';
import layout from '../../../../components/layout.module.css';
import text from '../../../../components/text.module.css';
import { useTranslation } from '../../../../components/translation';
import type { AuthorNote } from '../model';
import { TYPE_WORDS } from '../type-words';
import styles from './person.module.css';

interface PersonNoteProps {
  note: AuthorNote | null;
  onWrite: () => void;
}

/** What was noted about somebody, and until when. */
export function PersonNote({ note, onWrite }: PersonNoteProps) {
  const { t, formatDate } = useTranslation();
  const ends = note?.expiresAt ?? null;
  return (
    <section>
      <h2 className={layout.sectionHead}>{t('notes.note')}</h2>
      <div className={styles.note}>
        {note === null ? (
          <p className={text.soft}>{t('notes.noNote')}</p>
        ) : (
          <>
            <p>
              <strong>{t(TYPE_WORDS[note.type])}</strong>
              <span className={text.hint}>
                {' · '}
                {ends === null
                  ? t('notes.keptUntilErased')
                  : t('notes.noteEnds', { date: formatDate(ends) })}
              </span>
            </p>
            {note.text !== '' && <p className={`${styles.words} ${text.written}`}>{note.text}</p>}
          </>
        )}
        <Button onClick={onWrite}>{t(note === null ? 'notes.writeOne' : 'notes.changeOne')}</Button>
      </div>
    </section>
  );
}
