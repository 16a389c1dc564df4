import type { OpeningHours, OpenRange } from '../hours';

const WORKING_DAYS = 5;
const OFFICE: OpenRange = { from: '09:00', to: '18:00' };
const AFTERNOON: OpenRange = { from: '14:00', to: '18:00' };

/** Where somebody begins who says hours for the first time: office days in the zone of this device. */
export function usualHours(zone: string): OpeningHours {
  return {
    zone,
    week: Array.from({ length: 7 }, (_, day) => (day < WORKING_DAYS ? [OFFICE] : [])),
  };
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

/** A day that opens: as the first open day of the week, else office hours. */
export const openedDay = ({ week }: OpeningHours): OpenRange[] => [
  ...(week.find((ranges) => ranges.length > 0) ?? [OFFICE]),
];

/** A second range beside the first, which ends at noon where it went on into the afternoon. */
export function splitDay([first = OFFICE]: readonly OpenRange[]): OpenRange[] {
  const isAcrossNoon = first.from < '12:00' && first.to > '12:00';
  const morning = isAcrossNoon ? { ...first, to: '12:00' } : first;
  const rest =
    isAcrossNoon && first.to > AFTERNOON.from ? { ...AFTERNOON, to: first.to } : AFTERNOON;
  return [morning, rest];
}
