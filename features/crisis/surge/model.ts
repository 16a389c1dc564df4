/** A comment that was judged, as the surge engine needs it. Each is given once: whoever keeps comments knows them by id. */
export interface JudgedComment {
  /** The comment's own date, milliseconds since 1970; never when it was scrolled past. */
  at: number;
  negative: boolean;
}

/** How much of a thread could be seen: « 143 seen of about 1,200, sorted by relevance ». */
export interface Sample {
  seen: number;
  /** What the network says there are; null: it doesn't say. */
  total: number | null;
  order: 'newest' | 'oldest' | 'relevance' | 'unknown';
}

/** What was loaded at once: a stretch of time, and the comments of that stretch that had not been given before. */
export interface Sighting {
  /** Milliseconds since 1970; comments outside `from` to `to` are left out. */
  from: number;
  to: number;
  comments: readonly JudgedComment[];
  sample: Sample;
}

/** A stretch of time of which comments were seen. */
export interface SeenPeriod {
  /** Milliseconds since 1970, whole minutes. */
  from: number;
  to: number;
  /** Share of its comments that was loaded, above 0 up to 1. */
  coverage: number;
}

/** Comments seen, and how many of them are negative. */
export type Count = [seen: number, negative: number];

/** What is kept of one brand's or one post's comments: counts and periods, no text. Plain, to be stored as it is. */
export interface SurgeLedger {
  version: 1;
  /** By hours since 1970 (UTC). */
  hours: Record<number, Count>;
  /** By ten minutes since 1970, the latest day only. */
  slots: Record<number, Count>;
  /** Sorted, none touching another of the same coverage. */
  periods: SeenPeriod[];
  /** The latest stretch that was loaded; null: none yet. */
  latest: { to: number; sample: Sample } | null;
  /** When the latest alarm was raised, milliseconds since 1970; null: never. */
  raisedAt: number | null;
}

/** How the counts of a week's hours lie. */
export interface WeekSpread {
  /** How many hours. */
  hours: number;
  mean: number;
  deviation: number;
}

/** What is usual for a brand, from the hours that were seen. */
export interface Baseline {
  /** Negative comments, the recent ones weighing more: the gamma's shape. */
  negatives: number;
  /** Hours they came in, weighted likewise: the gamma's rate. */
  hours: number;
  /** Negative and other comments, weighted likewise: the beta's two parameters. */
  share: { negative: number; other: number };
  /** By hour of the day (UTC), 1 being the mean. */
  profile: readonly number[];
  /** Comments an hour of any kind. */
  commentsPerHour: number;
  /** Negative comments in each whole hour of the last seven days. */
  week: WeekSpread;
  /** Hours seen in all, unweighted. */
  seenHours: number;
  /** Days since the first hour seen. */
  days: number;
}

/** What a window held, against what was to be expected. */
export interface WindowReading {
  /** Milliseconds since 1970. */
  from: number;
  to: number;
  seen: number;
  negative: number;
  /** Negative comments to be expected in the part of the window that was seen. */
  expected: number;
  /** How surprising it is: minus the decimal logarithm of a probability; 0: not at all. */
  score: number;
}

/** Why somebody should look. */
export interface SurgeAlarm {
  /** Milliseconds since 1970: the end of the window. */
  at: number;
  /** `learning`: by the fixed rules of the first fourteen days; `first-hours`: before anything is known to compare with. */
  rule: 'first-hours' | 'learning' | 'surge';
  window: WindowReading;
  /** Negative comments among those seen in the window, 0 to 1, and how it is usually. */
  share: number;
  usualShare: number;
  sample: Sample;
}

/** A step of the curve beside an alarm. */
export interface CurvePoint {
  /** Milliseconds since 1970: where it begins. */
  at: number;
  /** Null: nothing of it was seen, which is not the same as none. */
  negative: number | null;
  /** Negative comments to be expected in what was seen of it. */
  expected: number;
}
