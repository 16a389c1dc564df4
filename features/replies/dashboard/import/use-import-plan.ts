import { useMemo } from 'react';
import { useLive } from '../../../../components/use-live';
import type { Brand } from '../../../brands/model';
import type { ImportPlan } from '../../interchange/import-plan';
import type { OpenedFile } from '../../interchange/opened-file';
import type { Pace } from '../../interchange/pace';
import type { PlanChoice } from '../../interchange/plan-choice';
import { planImport } from '../../interchange/plan-import';
import type { FileRefusal } from '../../interchange/read-outcome';
import { readReplies } from '../../interchange/read-replies';
import { liveReplies } from '../../records';
import { usePacedWork } from '../use-paced-work';

interface Planning {
  /** The latest that was made; stays in sight while the next one is. */
  plan: ImportPlan | null;
  /** Why the file can't be read as chosen. */
  refusal: FileRefusal | null;
  /** How far the next plan is, from 0 to 1; null: the plan is that of what is chosen. */
  part: number | null;
}

/** What importing a file would do to the library as it is now, made again whenever a choice or the library changes. */
export function useImportPlan(
  opened: OpenedFile,
  choice: Omit<PlanChoice, 'brands'>,
  brands: readonly Brand[],
): Planning {
  const { language } = choice.owner;
  const reading = useMemo(() => {
    const { format, table } = opened;
    const how = { format, mapping: table?.mapping ?? null, language };
    return (pace: Pace) => readReplies(opened, how, pace);
  }, [opened, language]);
  const read = usePacedWork(reading);

  const library = useLive(useMemo(() => liveReplies(null), []));
  if (library.state === 'failed') throw library.error;
  const replies = library.state === 'ready' ? library.value : null;

  const outcome = read.result;
  const planning = useMemo(() => {
    if (!outcome?.ok || replies === null) return null;
    return (pace: Pace) => planImport(outcome, { ...choice, brands }, replies, pace);
  }, [outcome, choice, brands, replies]);
  const plan = usePacedWork(planning);

  const refusal = outcome?.ok === false ? outcome.refusal : null;
  const isWaiting = outcome === null || replies === null;
  return {
    plan: refusal === null ? plan.result : null,
    refusal,
    part: read.part ?? plan.part ?? (isWaiting ? 0 : null),
  };
}
