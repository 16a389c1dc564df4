/** One stretch in which the brand answers: `HH:MM` to `HH:MM`; an end not after its start is one of the next day. */
export interface OpenRange {
  from: string;
  to: string;
}

/** When the brand answers. */
export interface OpeningHours {
  /** The zone in which the times are said, as IANA names it (`Europe/Paris`). */
  zone: string;
  /** The ranges of each of the seven days, Monday first; an empty one is closed. */
  week: OpenRange[][];
}

/** Whether this browser knows a zone of that name. */
export function knowsZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}
