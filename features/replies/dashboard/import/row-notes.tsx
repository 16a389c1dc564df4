import { SeverityShape } from '../../../../components/severity-mark';
import { useTranslation } from '../../../../components/translation';
import type { ImportNote } from '../../interchange/import-note';
import { asksToBeRead, noteWords } from './note-words';
import styles from './plan-row.module.css';

/** What happened to a reply, or to a whole file, on its way in. */
export function RowNotes({ notes }: { notes: readonly ImportNote[] }) {
  const { t } = useTranslation();
  if (notes.length === 0) return null;
  return (
    <ul>
      {notes.map((note) => (
        <li key={`${note.code} ${note.detail}`} className={styles.note}>
          <SeverityShape severity={asksToBeRead(note) ? 'sensitive' : 'info'} />
          {noteWords(note, t)}
        </li>
      ))}
    </ul>
  );
}
