/** By when something is promised, as the words say it. */
export type DueTerm =
  | { unit: 'minutes'; count: number }
  /** Minutes of the brand's hours: « 48 h ouvrées ». */
  | { unit: 'open-minutes'; count: number }
  | { unit: 'days'; count: number }
  /** Days on which the brand answers: « jours ouvrés », "working days". */
  | { unit: 'open-days'; count: number }
  /** 0: Monday. `isBefore`: by the end of the day before. `isNext`: never today, « mercredi prochain ». */
  | { unit: 'weekday'; day: number; isBefore: boolean; isNext: boolean }
  /** The last open day of this week, or of one to come. */
  | { unit: 'week'; ahead: number }
  | { unit: 'weekend'; isBefore: boolean }
  | { unit: 'month-end'; ahead: number }
  /** « fin mars »: the last day of the next such month, this one included; 0: January. */
  | { unit: 'named-month-end'; month: number }
  /** `month` 0: January; null: the next such day. `year` null: the next such date. */
  | { unit: 'date'; day: number; month: number | null; year: number | null; isBefore: boolean };

/** A term where it stands in a folded text. */
export interface FoundTerm {
  start: number;
  end: number;
  /** Null: only a time of day is named. */
  term: DueTerm | null;
  /** Minutes since midnight; null: not said. */
  time: number | null;
}
