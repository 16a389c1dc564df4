import { liveQuery, type Observable } from 'dexie';
import { relaxedDatabase } from '../../../storage/database';
import type { SeenPost } from '../../engagement/model';
import { firstNegativeIn, latestReading, windowHours } from './latest-reading';
import { learnBaseline } from './learn-baseline';
import { brandLedgerKey } from './ledger-key';
import type { CurvePoint, Sample } from './model';
import { recentPoints } from './recent-points';
import type { AlarmRow } from './stored';

const { ledgers, posts } = relaxedDatabase;

/** An alarm as it is shown, with what came since it was raised. */
export interface SurgeView {
  negative: number;
  /** Negative comments usual for so long; null: nothing is known to compare with. */
  usual: number | null;
  /** Length of the window, in hours. */
  hours: number;
  /** When it began, and the window's end, milliseconds since 1970. */
  since: number;
  to: number;
  sample: Sample;
  /** Milliseconds from one point of the curve to the next. */
  step: number;
  points: CurvePoint[];
  /** What it is about; null: the brand as a whole, or a post that is not known any more. */
  post: SeenPost | null;
}

/** An alarm as it is to be shown, and again whenever more is counted. */
export function liveSurgeView(row: AlarmRow): Observable<SurgeView> {
  return liveQuery(async () => {
    const [own, brand, post] = await Promise.all([
      ledgers.get(row.ledgerKey),
      row.brandId === null ? undefined : ledgers.get(brandLedgerKey(row.brandId)),
      row.postKey === null ? undefined : posts.get(row.postKey),
    ]);
    return viewOf(row, own?.ledger ?? null, brand?.ledger ?? null, post ?? null);
  });
}

type Ledger = Parameters<typeof learnBaseline>[0];

function viewOf(
  { alarm, postKey }: AlarmRow,
  own: Ledger | null,
  brand: Ledger | null,
  post: SeenPost | null,
): SurgeView {
  const isFirst = alarm.rule === 'first-hours';
  if (own === null) {
    const { window, sample } = alarm;
    return {
      negative: window.negative,
      usual: isFirst ? null : window.expected,
      hours: windowHours(window),
      since: window.from,
      to: window.to,
      sample,
      step: 0,
      points: [],
      post,
    };
  }
  const now = Math.max(alarm.at, own.latest?.to ?? 0);
  // As it was when the alarm was raised, so that a storm of many hours doesn't become its own measure.
  const baseline = learnBaseline(brand ?? own, alarm.at);
  const window = latestReading(alarm, own, baseline);
  const { step, points } = recentPoints(own, baseline, now);
  const isKnown = !isFirst || alarm.window.expected > 0;
  const since = firstNegativeIn(own, window);
  return {
    negative: window.negative,
    usual: !isKnown ? null : isFirst ? alarm.window.expected : window.expected,
    // nothing to compare with: then the thread's own age says more than the window's length
    hours: windowHours(isKnown ? window : { from: since, to: window.to }),
    since,
    to: window.to,
    sample: postKey === null ? alarm.sample : (own.latest?.sample ?? alarm.sample),
    step,
    points: isFirst ? points.map((point) => ({ ...point, expected: 0 })) : points,
    post,
  };
}
