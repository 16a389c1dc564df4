import { useState } from 'react';
import { useNotice } from '../../../../components/notices';
import { useTranslation } from '../../../../components/translation';
import type { ImportPlan } from '../../interchange/import-plan';
import { runImport } from '../../interchange/import-records';
import { countsInWords } from './counts-in-words';
import { useImportUndo } from './use-import-undo';

interface Importing {
  /** How far the writing is, from 0 to 1; null: nothing is being written. */
  part: number | null;
  /** Why nothing was written, in words; null while nothing went wrong. */
  trouble: string | null;
  start: (plan: ImportPlan) => void;
  /** Gives it up: nothing is written. */
  stop: () => void;
}

/** Titles named where the library changed meanwhile. */
const NAMED = 3;

/**
 * Carries an import out; it is said once stored, with the way back.
 * @param name of the file, for the list of imports
 */
export function useImporting(name: string, onDone: () => void): Importing {
  const say = useNotice();
  const { t } = useTranslation();
  const undo = useImportUndo();
  const [running, setRunning] = useState<{ part: number; stop: AbortController } | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);

  const run = async (plan: ImportPlan) => {
    const stop = new AbortController();
    const { signal } = stop;
    setTrouble(null);
    setRunning({ part: 0, stop });
    try {
      const onProgress = (part: number) => setRunning({ part, stop });
      const outcome = await runImport(plan, name, { signal, onProgress });
      if (!outcome.ok) {
        const titles = outcome.titles
          .slice(0, NAMED)
          .map((title) => t('common.quoted', { text: title }));
        setTrouble(t('importing.libraryChanged', { titles: titles.join(', ') }));
        return;
      }
      say({
        severity: 'done',
        text: t('importing.imported', {
          file: name,
          counts: countsInWords(plan.added.length, plan.changed.length, t),
        }),
        action: { label: t('common.undo'), run: () => undo(outcome.id, 'keep') },
      });
      onDone();
    } catch {
      setTrouble(t(signal.aborted ? 'importing.stopped' : 'importing.importFailed'));
    } finally {
      setRunning(null);
    }
  };

  return {
    part: running?.part ?? null,
    trouble,
    start: (plan) => void run(plan),
    stop: () => running?.stop.abort(),
  };
}
