import { useEffect, useMemo, useState } from 'react';
import { goTo, useLeaveGuard } from '../../../components/hash-route';
import { useNotice } from '../../../components/notices';
import { useTranslation } from '../../../components/translation';
import { uuidV7 } from '../../../messaging/uuid-v7';
import type { CompilePattern } from '../kinds/pattern';
import type { ToneRule } from '../model';
import { saveRules } from '../records';
import type { RuleDraft } from '../rules/rule-draft';
import { ruleOfDraft } from '../rules/rule-of-draft';
import { problemsOf, type RuleField } from '../rules/rule-problems';
import { problemWords } from './problem-words';

/** A rule being written: its fields, what is wrong with them, and how it is kept. */
export interface RuleEditing {
  draft: RuleDraft;
  change: (changed: Partial<RuleDraft>) => void;
  /** What is wrong with a field, in words; what is only missing is not said before saving was tried. */
  problem: (field: RuleField) => string | null;
  /** Which line of a field is at fault; null: none. */
  badLine: (field: RuleField) => number | null;
  /** As it would be stored; null while something is missing or wrong. */
  rule: ToneRule | null;
  save: () => Promise<void>;
  /** Counts the times that saving was refused: the first field at fault takes the focus. */
  refusals: number;
  guard: ReturnType<typeof useLeaveGuard>;
}

/**
 * Holds the fields until they are saved; saving can be taken back.
 * @param stored null: a new one
 * @param given what the fields begin with
 */
export function useRuleEditing(
  stored: ToneRule | null,
  given: RuleDraft,
  compile: CompilePattern | null,
): RuleEditing {
  const { t } = useTranslation();
  const say = useNotice();
  const [id] = useState(() => stored?.id ?? uuidV7());
  const [start, setStart] = useState(given);
  const [draft, setDraft] = useState(given);
  const [refusals, setRefusals] = useState(0);
  const [isStored, setStored] = useState(false);
  const isDirty = JSON.stringify(draft) !== JSON.stringify(start);
  const guard = useLeaveGuard(isDirty);
  const problems = useMemo(
    () => (compile === null ? {} : problemsOf(draft, compile)),
    [draft, compile],
  );
  const isWhole = compile !== null && Object.keys(problems).length === 0;
  const rule = useMemo(() => (isWhole ? ruleOfDraft(draft, id) : null), [isWhole, draft, id]);
  // after the guard's own effect, which lets go once nothing would be lost
  useEffect(() => {
    if (isStored && !isDirty) goTo('rules');
  }, [isStored, isDirty]);

  const save = async () => {
    // not known yet what is wrong: it takes a moment, and the button may not flicker
    if (compile === null) return;
    if (rule === null) {
      setRefusals(refusals + 1);
      return;
    }
    const failed = () => say({ severity: 'serious', text: t('ruleEditor.saveFailed') });
    try {
      const takeBack = await saveRules([rule]);
      say({
        severity: 'done',
        text: t('ruleEditor.saved'),
        action: { label: t('common.undo'), run: () => void takeBack().catch(failed) },
      });
    } catch {
      failed();
      return;
    }
    setStart(draft);
    setStored(true);
  };

  return {
    draft,
    change: (changed) => setDraft((now) => ({ ...now, ...changed })),
    problem: (field) => {
      const found = problems[field];
      const isSaid = found !== undefined && (refusals > 0 || !isMissing(found.why));
      return isSaid ? problemWords(found, t) : null;
    },
    badLine: (field) => problems[field]?.line ?? null,
    rule,
    save,
    refusals,
    guard,
  };
}

/** Nobody is told off for what they haven't come to yet. */
const isMissing = (why: string) => why === 'empty' || why === 'half' || why === 'no-limit';
