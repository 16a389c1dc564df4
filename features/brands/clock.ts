const MINUTE = 60_000;
const DAY = 86_400_000;
const WEEK = 7 * DAY;
/** Beyond ten years a clock's changes are guesses of today's law, and are not followed. */
const FOLLOWED_WEEKS = 520;
/** A quarter of a million years: a little less than `Intl` can name, so that what is counted from there still can be. */
const LAST_MOMENT = 8e15;

/** A stretch of time in which a zone's clocks stay as far from UTC, in milliseconds since 1970, end excluded. */
interface Stretch {
  from: number;
  to: number;
  /** Milliseconds that the clocks there are ahead of UTC. */
  offset: number;
}

/** The clocks of one zone. Asks the browser once for each week of its calendar, so that thousands of dates are cheap. */
export interface Clock {
  /** Milliseconds that clocks there are ahead of UTC at that moment; 0 for what is no moment. */
  offsetAt(at: number): number;
  /** The stretches from one moment to a later one, which may be Infinity, in their order. */
  stretchesIn(from: number, to: number): Generator<Stretch, void>;
  /** The day shown there, as days since 1970-01-01. */
  dayAt(at: number): number;
  /**
   * The moment at which clocks there show that many minutes after the midnight of a day. A time shown twice when
   * clocks go back is the later one; one skipped when they go forward is the moment of the skip.
   * @param day days since 1970-01-01
   */
  momentOf(day: number, minutes: number): number;
}

/** Whether that is a moment which dates can name; NaN is none. */
export const isMoment = (at: number): boolean => Math.abs(at) <= LAST_MOMENT;

/** Day of the week, 0 for Monday, of a day counted since 1970-01-01, a Thursday. */
export const weekdayOf = (day: number): number => (((day + 3) % 7) + 7) % 7;

/** Reads `GMT`, `GMT+05:30` or `GMT-00:25:21`, as `longOffset` writes it. */
function offsetIn(name = ''): number {
  const [, sign, hours = '0', minutes = '0', seconds = '0'] =
    /GMT(?:([+-])(\d+):(\d+)(?::(\d+))?)?/.exec(name) ?? [];
  const offset = Number(hours) * 60 * MINUTE + Number(minutes) * MINUTE + Number(seconds) * 1000;
  return sign === '-' ? -offset : offset;
}

/** The clocks of a zone as IANA names it; null where this browser doesn't know it. */
export function createClock(zone: string): Clock | null {
  let format: Intl.DateTimeFormat;
  try {
    format = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
  } catch {
    return null;
  }
  const weeks = new Map<number, Stretch[]>();
  const ask = (at: number): number => {
    if (!isMoment(at)) return 0;
    return offsetIn(format.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value);
  };

  /** One stretch, or two where clocks change: no zone changes twice in a week. */
  const readWeek = (week: number): Stretch[] => {
    const from = week * WEEK;
    const to = from + WEEK;
    const [before, after] = [ask(from), ask(to)];
    if (before === after) return [{ from, to, offset: before }];
    let [early, late] = [from, to];
    while (late - early > 1000) {
      const middle = Math.floor((early + late) / 2000) * 1000;
      if (ask(middle) === before) early = middle;
      else late = middle;
    }
    return [
      { from, to: late, offset: before },
      { from: late, to, offset: after },
    ];
  };
  const stretchesOf = (week: number): Stretch[] => {
    const stretches = weeks.get(week) ?? readWeek(week);
    weeks.set(week, stretches);
    return stretches;
  };
  const offsetAt = (at: number): number =>
    stretchesOf(Math.floor(at / WEEK)).find(({ to }) => at < to)?.offset ?? 0;

  function* stretchesIn(from: number, to: number): Generator<Stretch, void> {
    const first = Math.floor(from / WEEK);
    const beyond = (first + FOLLOWED_WEEKS) * WEEK;
    for (let week = first; week * WEEK < Math.min(to, beyond); week += 1) {
      for (const stretch of stretchesOf(week)) {
        const cut = { from: Math.max(from, stretch.from), to: Math.min(to, stretch.to) };
        if (cut.from < cut.to) yield { ...cut, offset: stretch.offset };
      }
    }
    if (beyond < to) yield { from: beyond, to, offset: offsetAt(beyond) };
  }

  return {
    offsetAt,
    stretchesIn,
    dayAt: (at) => Math.floor((at + offsetAt(at)) / DAY),
    momentOf(day, minutes) {
      const shown = day * DAY + minutes * MINUTE;
      const around = [...stretchesIn(shown - DAY, shown + DAY)];
      const later = around.findLast(
        ({ from, to, offset }) => shown - offset >= from && shown - offset < to,
      );
      if (later) return shown - later.offset;
      // skipped: clocks of the later stretch show more from its start on
      return around.find(({ from, offset }) => shown - offset < from)?.from ?? shown;
    },
  };
}
