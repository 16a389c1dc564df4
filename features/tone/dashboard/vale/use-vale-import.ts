import { useEffect, useState } from 'react';
import { goTo } from '../../../../components/hash-route';
import { useNotice } from '../../../../components/notices';
import { useTranslation } from '../../../../components/translation';
import { saveRules } from '../../records';
import type { StoredRule } from '../../rules/stored-rule';
import { planImport, type SameName, type ValePlan } from '../../vale/plan-import';
import { readVale, type ValeOwner } from '../../vale/read-vale';
import type { ValeImport } from '../../vale/vale-file';
import type { RuleFiles } from './read-rule-files';

interface ValeImporting {
  /** What the files hold; null while they are read. */
  read: ValeImport | null;
  plan: ValePlan | null;
  /** Stores what the plan adds and changes, all or nothing; it can be taken back. */
  run: () => Promise<void>;
}

/** Reads files as rules, sets them beside those that are here, and stores them when told to. */
export function useValeImport(
  files: RuleFiles,
  owner: ValeOwner,
  sameName: SameName,
  stored: readonly StoredRule[],
): ValeImporting {
  const { t } = useTranslation();
  const say = useNotice();
  const [read, setRead] = useState<ValeImport | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const { brandId, language } = owner;
  useEffect(() => {
    const asked = new AbortController();
    const { signal } = asked;
    readVale(files.files, { brandId, language }).then(
      (result) => signal.aborted || setRead(result),
      (error: unknown) => signal.aborted || setFailure(error),
    );
    return () => asked.abort();
  }, [files, brandId, language]);
  if (failure !== null) throw failure;

  const own = stored.filter(({ id }) => !/[@.]/.test(id));
  const plan = read === null ? null : planImport(read.rules, own, sameName);
  const run = async () => {
    if (plan === null) return;
    const rules = [...plan.added, ...plan.changed.map(({ after }) => after)];
    const failed = () => say({ severity: 'serious', text: t('valeFiles.failed') });
    try {
      const takeBack = await saveRules(rules);
      say({
        severity: 'done',
        text: t('valeFiles.done', { count: rules.length }),
        action: { label: t('common.undo'), run: () => void takeBack().catch(failed) },
      });
      goTo('rules');
    } catch {
      failed();
    }
  };
  return { read, plan, run };
}
