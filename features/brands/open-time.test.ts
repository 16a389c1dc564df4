import { describe, expect, it } from 'vitest';
import { seededRandom } from '../replies/wordings/seeded-random';
import type { OpeningHours } from './hours';
import { createOpenTime } from './open-time';

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
const NAMES = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const CLOSED: OpeningHours['week'] = [[], [], [], [], [], [], []];
const OFFICE = [
  { from: '09:00', to: '12:00' },
  { from: '14:00', to: '18:00' },
];
const EVENING = [{ from: '19:00', to: '02:00' }];
const PARIS: OpeningHours = {
  zone: 'Europe/Paris',
  week: [OFFICE, [], [], [], OFFICE, EVENING, EVENING],
};
const at = (text: string): number => Date.parse(text);

/** Whether the brand answers at a moment, told the slow way: by what the browser writes for it. */
function openSlowly({ zone, week }: OpeningHours): (moment: number) => boolean {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  return (moment) => {
    const [weekday = '', time = ''] = format.format(moment).split(' ');
    const day = NAMES.indexOf(weekday.slice(0, 3));
    const today = (week[day] ?? []).some(({ from, to }) =>
      to > from ? time >= from && time < to : time >= from,
    );
    const dayBefore = week[(day + 6) % 7] ?? [];
    return today || dayBefore.some(({ from, to }) => to <= from && time < to);
  };
}

/** Hours nobody would write: up to three ranges a day, which overlap and go beyond midnight. */
function anyHours(zone: string, random: () => number): OpeningHours {
  const upTo = (end: number) => Math.floor(random() * end);
  const time = () =>
    `${String(upTo(24)).padStart(2, '0')}:${String(upTo(4) * 15).padStart(2, '0')}`;
  const day = () => Array.from({ length: upTo(4) }, () => ({ from: time(), to: time() }));
  return { zone, week: Array.from({ length: 7 }, day) };
}

// 2026-11-23 is a Monday; Paris is an hour before UTC in winter and two in summer.
describe('isOpenAt', () => {
  it.each([
    ['at the minute it opens', '2026-11-23T08:00Z', true],
    ['a minute before', '2026-11-23T07:59Z', false],
    ['at the minute it closes', '2026-11-23T11:00Z', false],
    ['over lunch', '2026-11-23T12:30Z', false],
    ['in the second range', '2026-11-23T16:59Z', true],
    ['on a closed day', '2026-11-24T10:00Z', false],
    ['in the evening of a Saturday', '2026-11-28T21:00Z', true],
    ['after midnight, which Saturday’s range reaches', '2026-11-29T00:59Z', true],
    ['once that is over', '2026-11-29T01:00Z', false],
    ['after midnight of Sunday, the week’s last', '2026-11-30T00:30Z', true],
    ['in summer, by the clock there', '2026-07-06T07:00Z', true],
    ['in summer, before that clock says nine', '2026-07-06T06:59Z', false],
  ])('%s', (_, moment, open) => {
    expect(createOpenTime(PARIS).isOpenAt(at(moment))).toBe(open);
  });

  it('takes midnight to midnight for the whole day', () => {
    const week = [[{ from: '00:00', to: '00:00' }], ...CLOSED.slice(1)];
    const { isOpenAt } = createOpenTime({ zone: 'UTC', week });
    expect(isOpenAt(at('2026-11-23T00:00Z'))).toBe(true);
    expect(isOpenAt(at('2026-11-23T23:59Z'))).toBe(true);
    expect(isOpenAt(at('2026-11-24T00:00Z'))).toBe(false);
  });
});

/** Days around which clocks change, or don't, in each zone. */
const CHANGES: [string, string][] = [
  ['Europe/Paris', '2026-03-28T00:00Z'],
  ['Europe/Paris', '2026-10-24T00:00Z'],
  ['America/New_York', '2026-03-07T00:00Z'],
  ['America/New_York', '2026-10-31T00:00Z'],
  ['Asia/Kolkata', '2026-03-28T00:00Z'],
];

describe('minutes of the hours, against a count minute by minute', () => {
  it.each(CHANGES)('in %s around %s', (zone, start) => {
    const random = seededRandom(zone + start);
    for (let round = 0; round < 12; round += 1) {
      const hours = anyHours(zone, random);
      const isOpen = openSlowly(hours);
      const { openMinutesBetween, addOpenMinutes } = createOpenTime(hours);
      const from = at(start) + Math.floor(random() * 1440) * MINUTE;
      const length = Math.floor(random() * 4 * 1440);
      const open: number[] = [];
      for (let i = 0; i < length; i += 1) {
        if (isOpen(from + i * MINUTE)) open.push(from + i * MINUTE);
      }
      expect(openMinutesBetween(from, from + length * MINUTE)).toBe(open.length);
      const wanted = Math.ceil(random() * open.length);
      const last = open[wanted - 1];
      if (last !== undefined) expect(addOpenMinutes(from, wanted)).toBe(last + MINUTE);
    }
  });

  it.each(CHANGES)('what is added is what lies between, in %s from %s', (zone, start) => {
    const random = seededRandom(start + zone);
    for (let round = 0; round < 200; round += 1) {
      const hours = anyHours(zone, random);
      const { openMinutesBetween, addOpenMinutes } = createOpenTime(hours);
      const from = at(start) + Math.floor(random() * 100 * DAY);
      const minutes = 1 + Math.floor(random() * 5000);
      const due = addOpenMinutes(from, minutes);
      if (due === null) expect(hours.week.flat()).toEqual([]);
      else expect(openMinutesBetween(from, due)).toBeCloseTo(minutes, 6);
      if (due !== null) expect(openMinutesBetween(from, due - 1)).toBeLessThan(minutes);
    }
  });
});

describe('time as a brand counts it', () => {
  it('takes nights and days off out', () => {
    const { openMinutesBetween, addOpenMinutes } = createOpenTime(PARIS);
    expect(openMinutesBetween(at('2026-11-23T10:30Z'), at('2026-11-27T09:00Z'))).toBe(330);
    expect(new Date(addOpenMinutes(at('2026-11-23T16:30Z'), 60) ?? 0)).toEqual(
      new Date('2026-11-27T08:30Z'),
    );
    // the last minute that counts is at closing time, not at the next opening
    expect(addOpenMinutes(at('2026-11-23T16:00Z'), 60)).toBe(at('2026-11-23T17:00Z'));
  });

  it('counts a night of 25 hours and one of 23', () => {
    const whole = {
      zone: 'Europe/Paris',
      week: CLOSED.map(() => [{ from: '00:00', to: '00:00' }]),
    };
    const { openMinutesBetween } = createOpenTime(whole);
    expect(openMinutesBetween(at('2026-10-24T22:00Z'), at('2026-10-25T23:00Z'))).toBe(25 * 60);
    const night = createOpenTime({
      ...whole,
      week: CLOSED.map(() => [{ from: '01:00', to: '04:00' }]),
    });
    expect(night.openMinutesBetween(at('2026-10-24T22:00Z'), at('2026-10-25T23:00Z'))).toBe(240);
    expect(night.openMinutesBetween(at('2026-03-28T23:00Z'), at('2026-03-29T22:00Z'))).toBe(120);
  });

  it('counts overlapping ranges once', () => {
    const ranges = [
      { from: '09:00', to: '12:00' },
      { from: '10:00', to: '13:00' },
      { from: '11:00', to: '11:30' },
    ];
    const { openMinutesBetween } = createOpenTime({ zone: 'UTC', week: CLOSED.map(() => ranges) });
    expect(openMinutesBetween(at('2026-11-23T00:00Z'), at('2026-11-24T00:00Z'))).toBe(240);
  });

  it('is all of it where hours aren’t said, or in a zone nobody knows', () => {
    for (const hours of [null, { ...PARIS, zone: 'Europe/Atlantis' }]) {
      const { openMinutesBetween, addOpenMinutes, isOpenAt } = createOpenTime(hours, 'UTC');
      expect(openMinutesBetween(0, 90 * MINUTE)).toBe(90);
      expect(addOpenMinutes(0, 90)).toBe(90 * MINUTE);
      expect(isOpenAt(0)).toBe(true);
    }
  });

  it('is none where the brand is never open', () => {
    const { openMinutesBetween, addOpenMinutes } = createOpenTime({ ...PARIS, week: CLOSED });
    expect(openMinutesBetween(0, 1e12)).toBe(0);
    expect(addOpenMinutes(0, 1)).toBeNull();
  });

  it('goes on beyond the years in which it follows clocks', () => {
    const { openMinutesBetween, addOpenMinutes } = createOpenTime(PARIS);
    const years = (300 * 365 * DAY) / MINUTE;
    const share = openMinutesBetween(0, 300 * 365 * DAY) / years;
    expect(share).toBeCloseTo((2 * 7 + 2 * 7) / 168, 3);
    expect(addOpenMinutes(0, years * share)).toBeGreaterThan(299 * 365 * DAY);
    expect(openMinutesBetween(-8e15, 8e15)).toBeGreaterThan(0);
  });

  it('stores nothing false for what is no moment', () => {
    const { openMinutesBetween, addOpenMinutes, isOpenAt, dayAt } = createOpenTime(PARIS);
    const now = at('2026-11-23T09:00Z');
    for (const bad of [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 9e15]) {
      expect(openMinutesBetween(bad, now)).toBe(0);
      expect(openMinutesBetween(now, bad)).toBe(0);
      expect(addOpenMinutes(bad, 5)).toBeNull();
      expect(isOpenAt(bad)).toBe(false);
    }
    expect(addOpenMinutes(now, Number.NaN)).toBeNull();
    expect(addOpenMinutes(now, Number.POSITIVE_INFINITY)).toBeNull();
    expect(addOpenMinutes(8e15, 60)).toBeNull();
    expect(openMinutesBetween(now, now - DAY)).toBe(0);
    expect(dayAt(Number.NaN)).toBeNaN();
  });

  it('closes a day at the end of its last range, or at 23:59', () => {
    const { closingOn, dayAt } = createOpenTime(PARIS);
    const monday = dayAt(at('2026-11-23T10:00Z'));
    const close = (day: number) => new Date(closingOn(day));
    expect(close(monday)).toEqual(new Date('2026-11-23T17:00Z'));
    expect(close(monday + 1)).toEqual(new Date('2026-11-24T22:59Z'));
    expect(close(monday + 5)).toEqual(new Date('2026-11-29T01:00Z'));
    const unsaid = createOpenTime(null, 'America/New_York');
    const friday = unsaid.dayAt(at('2026-11-28T03:00Z'));
    expect(new Date(unsaid.closingOn(friday))).toEqual(new Date('2026-11-28T04:59Z'));
  });
});
