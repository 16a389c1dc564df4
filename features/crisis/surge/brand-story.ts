import { HOUR } from './clock';
import type { Baseline, Sample, SurgeAlarm, SurgeLedger } from './model';
import { readWindow } from './read-window';

/** Share of a brand's negative comments that makes a surge one post's matter. */
const ONE_POST = 2 / 3;

/** What an alarm of a whole brand is about: one of its posts, or several. */
export type BrandStory =
  | { about: 'post'; postKey: string; alarm: SurgeAlarm }
  | { about: 'brand'; alarm: SurgeAlarm };

/**
 * Tells whose matter a brand's alarm is. Where nearly all of it comes from one post, that post's own figures are given;
 * else the brand's, with the sample of all posts that have a part in it.
 * @param posts the brand's posts by key
 */
export function brandStory(
  alarm: SurgeAlarm,
  baseline: Baseline,
  posts: ReadonlyMap<string, SurgeLedger>,
): BrandStory {
  const hours = Math.ceil((alarm.window.to - alarm.window.from) / HOUR);
  const parts = [...posts].flatMap(([postKey, ledger]) => {
    const window = readWindow(ledger, baseline, hours, alarm.at);
    return window.negative > 0 && ledger.latest
      ? [{ postKey, window, sample: ledger.latest.sample }]
      : [];
  });
  const [most] = parts.toSorted((a, b) => b.window.negative - a.window.negative);
  if (most && most.window.negative >= ONE_POST * alarm.window.negative) {
    const { postKey, sample } = most;
    const window = { ...most.window, score: alarm.window.score };
    const share = window.negative / window.seen;
    return { about: 'post', postKey, alarm: { ...alarm, window, share, sample } };
  }
  const samples = parts.map(({ sample }) => sample);
  return { about: 'brand', alarm: { ...alarm, sample: sumOf(samples) ?? alarm.sample } };
}

/** Of several threads; null: of none. */
function sumOf(samples: readonly Sample[]): Sample | null {
  return samples.reduce<Sample | null>(
    (sum, { seen, total, order }) =>
      sum === null
        ? { seen, total, order }
        : {
            seen: sum.seen + seen,
            total: sum.total === null || total === null ? null : sum.total + total,
            order: sum.order === order ? order : 'unknown',
          },
    null,
  );
}
