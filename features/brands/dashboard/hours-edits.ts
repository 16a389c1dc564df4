import type { OpeningHours, OpenRange } from '../hours';

/** What a week is of: when the brand answers, or when most write to it. */
export type WeekOf = 'hours' | 'peaks';

/** Where somebody begins who says such a week for the first time. */
const STARTS: Record<WeekOf, { days: number; first: OpenRange; second: OpenRange }> = {
  hours: {
    days: 5,
    first: { from: '09:00', to: '18:00' },
    second: { from: '14:00', to: '18:00' },
  },
  peaks: {
    days: 7,
    first: { from: '12:00', to: '14:00' },
    second: { from: '19:00', to: '22:00' },
  },
};

/** A week to begin with: office days, or noon on all of them. */
export function usualWeek(of: WeekOf, zone: string): OpeningHours {
  const { days, first } = STARTS[of];
  return { zone, week: Array.from({ length: 7 }, (_, day) => (day < days ? [first] : [])) };
}

/** The hours with other ranges on one day (0: Monday). */
export const withDay = (hours: OpeningHours, day: number, ranges: OpenRange[]): OpeningHours => ({
  ...hours,
  week: hours.week.map((old, i) => (i === day ? ranges : old)),
});

/** The hours with every day as that one is. */
export const copiedToAll = (hours: OpeningHours, day: number): OpeningHours => ({
  ...hours,
  week: hours.week.map(() => [...(hours.week[day] ?? [])]),
});

/** A day that opens: as the first open day of the week, else as one begins. */
export const openedDay = (of: WeekOf, { week }: OpeningHours): OpenRange[] => [
  ...(week.find((ranges) => ranges.length > 0) ?? [STARTS[of].first]),
];

/** A second range beside the first, which ends at noon where it went on into the afternoon. */
export function splitDay(of: WeekOf, [only]: readonly OpenRange[]): OpenRange[] {
  const { first, second } = STARTS[of];
  const range = only ?? first;
  const isAcrossNoon = range.from < '12:00' && range.to > '12:00';
  const morning = isAcrossNoon ? { ...range, to: '12:00' } : range;
  const rest = isAcrossNoon && range.to > second.from ? { ...second, to: range.to } : second;
  return [morning, rest];
}
