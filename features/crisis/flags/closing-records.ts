import { learnBenign, type Tuned, unlearnBenign } from '../judging/tuning-records';
import type { ClosingReason, Flag } from './model';

/** What a change of flags taught Vigie about their brands. */
interface Followed {
  /** Null: nothing was to be learnt. */
  tuned: Tuned | null;
  takeBack: () => Promise<void>;
}

const wasHarmless = ({ steps }: Flag): boolean => steps.at(-1)?.reason === 'not-a-crisis';

/**
 * Has what brands ask of the model follow a change: it learns from flags that are closed as no crisis, and forgets what
 * it learnt from those that no longer are.
 * @param before the flags as they were
 * @param reason of what they are now; null: they aren't closed
 * @throws NewerSchemaError when a newer Vigie wrote the database
 */
export async function followClosing(
  before: readonly Flag[],
  reason: ClosingReason | null,
): Promise<Followed> {
  const isHarmless = reason === 'not-a-crisis';
  const [follow, back] = isHarmless ? [learnBenign, unlearnBenign] : [unlearnBenign, learnBenign];
  const changed: Flag[] = [];
  let tuned: Tuned | null = null;
  for (const flag of before.filter((each) => wasHarmless(each) !== isHarmless)) {
    const now = await follow(flag);
    if (now === null) continue;
    tuned = now;
    changed.push(flag);
  }
  const takeBack = async () => {
    for (const flag of changed) await back(flag);
  };
  return { tuned, takeBack };
}
