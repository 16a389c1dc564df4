import { uuidV7 } from '../../../messaging/uuid-v7';
import type { VigieDatabase } from '../../../storage/database';
import { type BrandStory, brandStory } from './brand-story';
import { learnBaseline } from './learn-baseline';
import { brandLedgerKey } from './ledger-key';
import type { Baseline, SurgeAlarm } from './model';
import { REFRACTORY, raiseAlarm } from './raise-alarm';
import type { AlarmRow, LedgerRow } from './stored';

type NewAlarm = Omit<AlarmRow, 'isTold'>;

/** A brand for which something was just counted, and under which of its posts. */
interface Changed {
  brandId: string;
  postKeys: ReadonlySet<string>;
}

/**
 * Asks posts for which something was just counted, and their brand, and stores what alarms they raise. A brand's alarm
 * that is one post's matter is that post's, and none at all where the post has raised one of its own. A brand's alarm
 * after those of its posts, or a post's after its brand's, is more of a story that was told.
 * @param now milliseconds since 1970
 */
export async function raiseAlarms(
  { ledgers, alarms }: VigieDatabase,
  { brandId, postKeys }: Changed,
  now: number,
): Promise<void> {
  const brand = await ledgers.get(brandLedgerKey(brandId));
  if (!brand) return;
  const baseline = learnBaseline(brand.ledger, now);
  const asked = (await ledgers.bulkGet([...postKeys])).filter((row) => row !== undefined);
  const raised = asked.flatMap((row) => {
    const alarm = raiseAlarm(row.ledger, now, baseline);
    return alarm ? [rowOf(row, alarm)] : [];
  });
  const whole = raiseAlarm(brand.ledger, now, baseline);
  if (whole === null && raised.length === 0) return;
  await ledgers.bulkPut([...asked, brand]);
  const lately = await alarms
    .filter((row) => row.brandId === brandId && now - row.alarm.at < REFRACTORY)
    .toArray();
  if (whole !== null) {
    const posts = (await ledgers.where('brandId').equals(brandId).toArray()).filter(
      ({ key }) => key !== brand.key,
    );
    const story = storyOf(whole, baseline, posts);
    const about = story.about === 'brand' ? brand : posts.find(({ key }) => key === story.postKey);
    if (about && (about === brand || !isLately(about, now))) {
      about.ledger.raisedAt = now;
      await ledgers.put(about);
      raised.push(rowOf(about, story.alarm));
    }
  }
  const isTold = (row: NewAlarm): boolean =>
    row.postKey === null
      ? lately.some(({ postKey }) => postKey !== null)
      : [...lately, ...raised].some(({ postKey }) => postKey === null);
  await alarms.bulkAdd(raised.map((row) => ({ ...row, isTold: isTold(row) })));
}

function storyOf(alarm: SurgeAlarm, baseline: Baseline, posts: readonly LedgerRow[]): BrandStory {
  return brandStory(alarm, baseline, new Map(posts.map(({ key, ledger }) => [key, ledger])));
}

const isLately = ({ ledger: { raisedAt } }: LedgerRow, now: number): boolean =>
  raisedAt !== null && now - raisedAt < REFRACTORY;

function rowOf({ key, brandId }: LedgerRow, alarm: SurgeAlarm): NewAlarm {
  return {
    id: uuidV7(),
    ledgerKey: key,
    brandId,
    postKey: key === brandLedgerKey(brandId) ? null : key,
    alarm,
    snoozedUntil: null,
    closedAt: null,
    updatedAt: alarm.at,
  };
}
