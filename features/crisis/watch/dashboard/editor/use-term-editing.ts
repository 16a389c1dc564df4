import { useEffect, useMemo, useState } from 'react';
import { goTo, useLeaveGuard } from '../../../../../components/hash-route';
import { useTranslation } from '../../../../../components/translation';
import { uuidV7 } from '../../../../../messaging/uuid-v7';
import type { CompilePattern } from '../../../../tone/kinds/pattern';
import { saveTerm } from '../../records';
import type { StoredTerm } from '../../stored-term';
import { type TermDraft, termOfDraft } from '../../term-draft';
import { termKey } from '../../term-key';
import { type TermField, termProblems } from '../../term-problems';
import { useTermChanges } from '../use-term-changes';
import { problemWords } from './problem-words';

/** A term being written: its fields, what is wrong with them, and how it is kept. */
export interface TermEditing {
  draft: TermDraft;
  change: (changed: Partial<TermDraft>) => void;
  /** What is wrong with a field, in words; that it is empty is not said before saving was tried. */
  problem: (field: TermField) => string | null;
  /** True while nothing is wrong with it. */
  isWhole: boolean;
  save: () => Promise<void>;
  /** Counts the times that saving was refused: the first field at fault takes the focus. */
  refusals: number;
  /** The message that says why the last save was not stored; null: it was, or a field says why not. */
  trouble: 'watchlist.saveFailed' | 'watchlist.changedMeanwhile' | null;
  guard: ReturnType<typeof useLeaveGuard>;
}

/**
 * Holds the fields until they are saved; saving can be taken back.
 * @param stored null: a new one
 * @param given what the fields begin with
 * @param compile null while it is loaded: nothing is known to be wrong, and nothing is saved
 */
export function useTermEditing(
  stored: StoredTerm | null,
  given: TermDraft,
  compile: CompilePattern | null,
): TermEditing {
  const { t } = useTranslation();
  const { tell } = useTermChanges();
  const [id] = useState(() => stored?.id ?? uuidV7());
  const [opened, setOpened] = useState(stored);
  const [start, setStart] = useState(given);
  const [draft, setDraft] = useState(given);
  const [refusals, setRefusals] = useState(0);
  const [isStored, setStored] = useState(false);
  const [trouble, setTrouble] = useState<TermEditing['trouble']>(null);
  /** What was refused as watched already, and for which brand that is. */
  const [twin, setTwin] = useState<{ key: string; by: StoredTerm } | null>(null);
  const isDirty = JSON.stringify(draft) !== JSON.stringify(start);
  const guard = useLeaveGuard(isDirty);
  const problems = useMemo(
    () => (compile === null ? {} : termProblems(draft, compile)),
    [draft, compile],
  );
  const isWhole = compile !== null && Object.keys(problems).length === 0;
  const isTwin = twin !== null && twin.key === termKey(termOfDraft(draft, id));
  // after the guard's own effect, which lets go once nothing would be lost
  useEffect(() => {
    if (isStored && !isDirty) goTo('watchlist');
  }, [isStored, isDirty]);

  const save = async () => {
    // not known yet what is wrong: it takes a moment, and the button may not flicker
    if (compile === null) return;
    if (!isWhole) {
      setRefusals(refusals + 1);
      return;
    }
    const term = termOfDraft(draft, id);
    try {
      const outcome = await saveTerm(term, opened);
      if (outcome.ok) {
        tell(t('watchlist.saved', { term: term.text }), outcome.takeBack);
        setStart(draft);
        setStored(true);
      } else if (outcome.why === 'duplicate') {
        setTwin({ key: termKey(term), by: outcome.by });
        setTrouble(null);
        setRefusals(refusals + 1);
      } else {
        setOpened(outcome.now);
        setTrouble('watchlist.changedMeanwhile');
      }
    } catch {
      setTrouble('watchlist.saveFailed');
    }
  };

  return {
    draft,
    change: (changed) => setDraft((now) => ({ ...now, ...changed })),
    problem: (field) => {
      const found = problems[field];
      if (found !== undefined)
        return refusals > 0 || found.why !== 'empty' ? problemWords(found, t) : null;
      return field === 'text' && isTwin ? t('watchlist.duplicateOf', { term: twin.by.text }) : null;
    },
    isWhole,
    save,
    refusals,
    trouble,
    guard,
  };
}
