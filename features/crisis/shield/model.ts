/** What a person was shown on one day. Kept for that person alone, and only while the shield is on. */
export interface ExposureRow {
  /** `2026-11-22`, by the person's own clock. */
  key: string;
  /** Comments that the shield covered, and those of them that the person uncovered. */
  seen: number;
  uncovered: number;
  /** Milliseconds with comments on screen, at least: see `addExposure`. */
  time: number;
  /** Of that, since the last pause of ten minutes; it may have begun the day before. */
  stretch: number;
  /** The latest moment with comments on screen, milliseconds since 1970. */
  lastAt: number;
  /** When a break was last proposed in this stretch and put off; null: not. */
  remindedAt: number | null;
  updatedAt: number;
}

/** Whether insulting comments are blurred, and when a break is proposed. */
export interface ShieldSettings {
  isOn: boolean;
  /** Minutes with comments on screen; null: never. */
  breakAfter: number | null;
}

/** What a page tells of the comments that the shield covers, since it last told. */
export interface ExposureReport {
  /** Comments that came into view covered, each once in a visit of a page. */
  seen: number;
  /** Those that the person uncovered, each once. */
  uncovered: number;
}
