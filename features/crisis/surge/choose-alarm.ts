import { standsNow } from './stands-now';
import type { AlarmRow } from './stored';

/** Where the person is. */
interface InView {
  /** Null: no brand is active. */
  brandId: string | null;
  /** Null: no post in view. */
  postKey: string | null;
}

/**
 * The alarm to show: that of the post in view, else the active brand's own, else of another of its posts; null: none
 * stands that concerns them.
 * @param alarms the latest first
 * @param now milliseconds since 1970
 */
export function chooseAlarm(
  alarms: readonly AlarmRow[],
  { brandId, postKey }: InView,
  now: number,
): AlarmRow | null {
  const standing = alarms.filter((alarm) => standsNow(alarm, now));
  const here = standing.find((alarm) => alarm.postKey !== null && alarm.postKey === postKey);
  const ofBrand = standing.filter((alarm) => brandId !== null && alarm.brandId === brandId);
  return here ?? ofBrand.find((alarm) => alarm.postKey === null) ?? ofBrand[0] ?? null;
}
