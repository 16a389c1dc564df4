import { describe, expect, it } from 'vitest';
import { seededRandom } from '../replies/wordings/seeded-random';
import { type Clock, createClock, isMoment, weekdayOf } from './clock';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

function clockOf(zone: string): Clock {
  const clock = createClock(zone);
  if (clock === null) throw new Error(zone);
  return clock;
}

/** What a clock in the zone shows, as the browser writes it, in milliseconds as if it were UTC. */
function shownBy(zone: string): (at: number) => number {
  const format = new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone,
    dateStyle: 'short',
    timeStyle: 'medium',
  });
  return (at) => Date.parse(`${format.format(at).replace(' ', 'T')}Z`);
}

const ZONES = [
  'Europe/Paris',
  'America/New_York',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'Africa/Casablanca',
  'UTC',
];

describe('createClock', () => {
  it.each(ZONES)('shows what the browser shows in %s', (zone) => {
    const [clock, shown] = [clockOf(zone), shownBy(zone)];
    const random = seededRandom(zone);
    for (let i = 0; i < 500; i += 1) {
      const at = Math.floor(random() * 2e9) * 1000;
      expect(at + clock.offsetAt(at), new Date(at).toISOString()).toBe(shown(at));
    }
  });

  it.each([
    ['Europe/Paris', '2026-03-29T01:00Z', 1, 2],
    ['Europe/Paris', '2026-10-25T01:00Z', 2, 1],
    ['America/New_York', '2026-03-08T07:00Z', -5, -4],
    ['Australia/Lord_Howe', '2026-10-03T15:30Z', 10.5, 11],
    ['Pacific/Apia', '2011-12-30T10:00Z', -10, 14],
  ])('%s changes at %s, to the second', (zone, at, before, after) => {
    const [clock, change] = [clockOf(zone), Date.parse(at)];
    expect(clock.offsetAt(change - 1000)).toBe(before * HOUR);
    expect(clock.offsetAt(change)).toBe(after * HOUR);
  });

  it('cuts time into stretches without a gap, and ends them where it was asked', () => {
    const from = Date.parse('2026-01-01T12:34Z');
    for (const to of [from + 1, from + 5 * DAY, from + 400 * DAY, from + 9000 * DAY]) {
      const stretches = [...clockOf('Europe/Paris').stretchesIn(from, to)];
      expect(stretches[0]?.from).toBe(from);
      expect(stretches.at(-1)?.to).toBe(to);
      for (const [i, each] of stretches.entries()) {
        expect(each.from).toBeLessThan(each.to);
        if (i > 0) expect(each.from).toBe(stretches[i - 1]?.to);
      }
    }
  });

  it('finds the moment of a time shown, the later of two, and the skip where it is shown never', () => {
    const paris = clockOf('Europe/Paris');
    const moment = (date: string, minutes: number) =>
      new Date(paris.momentOf(Date.parse(date) / DAY, minutes)).toISOString();
    expect(moment('2026-11-27', 18 * 60)).toBe('2026-11-27T17:00:00.000Z');
    expect(moment('2026-11-27', 26 * 60)).toBe('2026-11-28T01:00:00.000Z');
    expect(moment('2026-10-25', 150)).toBe('2026-10-25T01:30:00.000Z');
    expect(moment('2026-03-29', 150)).toBe('2026-03-29T01:00:00.000Z');
    expect(new Date(clockOf('Pacific/Apia').momentOf(Date.parse('2011-12-30') / DAY, 600))).toEqual(
      new Date('2011-12-30T10:00Z'),
    );
  });

  it('knows which day it is there', () => {
    const at = Date.parse('2026-11-22T20:00Z');
    expect(weekdayOf(clockOf('UTC').dayAt(at))).toBe(6);
    expect(weekdayOf(clockOf('Pacific/Auckland').dayAt(at))).toBe(0);
    expect(weekdayOf(clockOf('UTC').dayAt(-1))).toBe(2);
  });

  it('is none for a zone that the browser doesn’t know, and survives what is no moment', () => {
    expect(createClock('Europe/Atlantis')).toBeNull();
    expect(createClock('')).toBeNull();
    const paris = clockOf('Europe/Paris');
    for (const at of [Number.NaN, Number.POSITIVE_INFINITY, -8.64e15, 1e300]) {
      expect(isMoment(at)).toBe(false);
      expect(paris.offsetAt(at)).toBe(0);
    }
    expect(paris.momentOf(Number.NaN, 0)).toBeNaN();
  });
});
