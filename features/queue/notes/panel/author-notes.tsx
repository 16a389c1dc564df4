import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { useNotice } from '../../../../components/notices';
import { useTranslation } from '../../../../components/translation';
import { useLive } from '../../../../components/use-live';
import type { SeenComment } from '../../model';
import { useNoting } from '../editing/use-noting';
import type { AuthorNote } from '../model';
import { byAccount, liveNotes } from '../records';

const Notes = createContext<ReadonlyMap<string, AuthorNote>>(new Map());
const Writing = createContext<(comment: SeenComment) => void>(() => undefined);

/** Gives the notes about authors to the comments below, and a way to write one. */
export function AuthorNotes({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  const say = useNotice();
  const { note, dialog } = useNoting();
  const live = useLive(useMemo(() => liveNotes(), []));
  if (live.state === 'failed') throw live.error;
  const known = live.state === 'ready' ? live.value : null;
  const notes = useMemo(() => byAccount(known ?? [], Date.now()), [known]);
  const write = ({ authorKey, author }: SeenComment) => {
    if (authorKey === null) return say({ severity: 'sensitive', text: t('notes.noHandle') });
    note({ authorKey, name: author?.name ?? t('comments.unnamed') });
  };
  return (
    <Notes value={notes}>
      <Writing value={write}>{children}</Writing>
      {dialog}
    </Notes>
  );
}

/** The note about whoever wrote a comment; undefined: none. */
export function useNoteOf({ authorKey }: SeenComment): AuthorNote | undefined {
  return useContext(Notes).get(authorKey ?? '');
}

/** Writes a note about whoever wrote a comment. */
export const useWritingNote = (): ((comment: SeenComment) => void) => useContext(Writing);
