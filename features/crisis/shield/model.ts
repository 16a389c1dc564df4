/** What a person was shown on one day. */
export interface ExposureRow {
  /** `2026-11-22`, by the person's own clock. */
  key: string;
  /** Comments at severity 2 or more that were seen, and those of them that were uncovered. */
  seen: number;
  uncovered: number;
  /** Milliseconds spent with comments on screen. */
  time: number;
  /** Milliseconds since 1970 of the latest break reminder; null: none. */
  remindedAt: number | null;
  updatedAt: number;
}

/** Whether insulting comments are blurred, and when a break is proposed. */
export interface ShieldSettings {
  isOn: boolean;
  /** Minutes with comments on screen; null: never. */
  breakAfter: number | null;
}
