import { useEffect, useState } from 'react';
import type { ColumnMapping } from '../../interchange/column-mapping';
import type { OpenedFile } from '../../interchange/opened-file';
import type { FileRefusal } from '../../interchange/read-outcome';
import type { ImportItem } from './import-item';
import { openItem, type ReadingChoice } from './open-item';

interface Opening {
  /** As it was understood last; stays while it is read in another way, so that the choices keep the focus. */
  opened: OpenedFile | null;
  /** Why it can't be opened as asked; `unreadable`: the browser could not give its bytes. */
  refusal: FileRefusal | 'unreadable' | null;
  /** How much is read, from 0 to 1; null: nothing is going on. */
  part: number | null;
}

interface OpeningHands extends Opening {
  /** Reads it anew, in another way; what was said before stays. */
  read: (choice: ReadingChoice) => void;
  /** Says what the columns hold. */
  map: (mapping: ColumnMapping) => void;
}

/** Opens an item while its screen stands, and again whenever the person says how to read it. */
export function useOpening(item: ImportItem): OpeningHands {
  const [choice, setChoice] = useState<ReadingChoice>({});
  const [opening, setOpening] = useState<Opening>({ opened: null, refusal: null, part: 0 });

  useEffect(() => {
    const alive = new AbortController();
    const { signal } = alive;
    const show = (changed: Partial<Opening>) => {
      if (!signal.aborted) setOpening((before) => ({ ...before, ...changed }));
    };
    show({ refusal: null, part: 0 });
    openItem(item, choice, { signal, onProgress: (part) => show({ part }) }).then(
      (outcome) => {
        const found = outcome.ok ? { opened: outcome.opened } : { refusal: outcome.refusal };
        show({ ...found, part: null });
      },
      () => show({ refusal: 'unreadable', part: null }),
    );
    return () => alive.abort();
  }, [item, choice]);

  const map = (mapping: ColumnMapping) =>
    setOpening((before) => {
      if (!before.opened?.table) return before;
      const { table } = before.opened.table;
      return { ...before, opened: { ...before.opened, table: { table, mapping } } };
    });
  return { ...opening, map, read: (next) => setChoice((before) => ({ ...before, ...next })) };
}
