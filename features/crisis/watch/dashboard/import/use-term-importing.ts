import { useState } from 'react';
import { useTranslation } from '../../../../../components/translation';
import type { TermPlan } from '../../interchange/plan-terms';
import { applyImport } from '../../records';
import { useTermChanges } from '../use-term-changes';

interface TermImporting {
  isWriting: boolean;
  /** Why nothing was written, in words; null while nothing went wrong. */
  trouble: string | null;
  start: (plan: TermPlan) => void;
}

/** Terms named where the list changed meanwhile. */
const NAMED = 3;

/**
 * Carries an import out, whole or not at all; it is said once stored, with the way back.
 * @param name of the file
 */
export function useTermImporting(name: string, onDone: () => void): TermImporting {
  const { t } = useTranslation();
  const { tell } = useTermChanges();
  const [isWriting, setWriting] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);

  const run = async (plan: TermPlan) => {
    setTrouble(null);
    setWriting(true);
    try {
      const outcome = await applyImport(plan);
      if (!outcome.ok) {
        const named = outcome.changed.slice(0, NAMED).map((text) => t('common.quoted', { text }));
        setTrouble(t('watchlist.listChanged', { terms: named.join(', ') }));
        return;
      }
      const counts = [
        plan.added.length > 0 && t('watchlist.countAdded', { count: plan.added.length }),
        plan.changed.length > 0 && t('watchlist.countChanged', { count: plan.changed.length }),
      ].filter(Boolean);
      tell(t('watchlist.imported', { file: name, counts: counts.join(', ') }), outcome.takeBack);
      onDone();
    } catch {
      setTrouble(t('importing.importFailed'));
    } finally {
      setWriting(false);
    }
  };

  return { isWriting, trouble, start: (plan) => void run(plan) };
}
