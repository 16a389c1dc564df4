import { addSighting } from '../../features/crisis/surge/add-sighting';
import { HOUR, SLOT } from '../../features/crisis/surge/clock';
import { learnBaseline } from '../../features/crisis/surge/learn-baseline';
import type { Baseline, SurgeAlarm, SurgeLedger } from '../../features/crisis/surge/model';
import { newLedger } from '../../features/crisis/surge/new-ledger';
import { raiseAlarm } from '../../features/crisis/surge/raise-alarm';
import type { SurgeLine } from './read-line';

/** An alarm, and whose it is; `post` only where one post alone is more than the whole brand is used to. */
export type ReplayedAlarm = SurgeAlarm & { brand: string; post?: string };

/**
 * Goes through one brand's comments as if its page had been open from the first to the last of them, and asks for an
 * alarm whenever something negative came within ten minutes. The order of lines changes nothing.
 */
export function replay(brand: string, comments: readonly SurgeLine[]): ReplayedAlarm[] {
  const sorted = comments.toSorted((a, b) => a.at - b.at);
  const whole = newLedger();
  const posts = new Map<string, SurgeLedger>();
  const alarms: ReplayedAlarm[] = [];
  let from = sorted[0]?.at ?? 0;
  let baseline: Baseline | null = null;
  let learntAt = -1;
  for (let first = 0, end = 0; first < sorted.length; first = end) {
    const slot = Math.floor((sorted[first]?.at ?? 0) / SLOT);
    while (end < sorted.length && Math.floor((sorted[end]?.at ?? 0) / SLOT) === slot) end += 1;
    const batch = sorted.slice(first, end);
    const now = batch.at(-1)?.at ?? 0;
    const add = (ledger: SurgeLedger, some: SurgeLine[], since: number): void => {
      const sample = { seen: end, total: end, order: 'oldest' as const };
      addSighting(ledger, { from: since, to: now, comments: some, sample }, now);
    };
    add(whole, batch, from);
    if (!baseline || Math.floor(now / HOUR) !== learntAt) {
      baseline = learnBaseline(whole, now);
      learntAt = Math.floor(now / HOUR);
    }
    if (batch.some(({ negative }) => negative)) {
      const alarm = raiseAlarm(whole, now, baseline);
      if (alarm) alarms.push({ brand, ...alarm });
    }
    for (const [post, some] of byPost(batch)) {
      const ledger = posts.get(post) ?? newLedger();
      posts.set(post, ledger);
      add(ledger, some, ledger.latest?.to ?? from);
      if (!some.some(({ negative }) => negative)) continue;
      const alarm = raiseAlarm(ledger, now, baseline);
      if (alarm) alarms.push({ brand, post, ...alarm });
    }
    from = now;
  }
  return alarms;
}

function byPost(batch: readonly SurgeLine[]): Map<string, SurgeLine[]> {
  const posts = new Map<string, SurgeLine[]>();
  for (const comment of batch) {
    if (comment.post === undefined) continue;
    posts.set(comment.post, [...(posts.get(comment.post) ?? []), comment]);
  }
  return posts;
}
