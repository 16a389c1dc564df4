import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../tests/sites/world/seeded-random';
import { addSighting } from './add-sighting';
import { DAY, HOUR, MINUTE } from './clock';
import { learnBaseline } from './learn-baseline';
import type { JudgedComment, Sample, SurgeAlarm, SurgeLedger } from './model';
import { newLedger } from './new-ledger';
import { raiseAlarm } from './raise-alarm';

const BEGINNING = Date.UTC(2026, 0, 5);
const ALL: Sample = { seen: 1, total: 1, order: 'newest' };

/** Comments at uneven intervals, one in ten negative; what chance makes of calm days is the simulation's matter. */
function calm(from: number, to: number, every: number): JudgedComment[] {
  const random = seededRandom(1);
  const comments: JudgedComment[] = [];
  for (let at = from; at < to; at += every * (0.5 + random()))
    comments.push({ at, negative: comments.length % 10 === 5 });
  return comments;
}

/** Comments of which two in three are negative. */
function angry(from: number, to: number, every: number): JudgedComment[] {
  const count = Math.floor((to - from) / every);
  return Array.from({ length: count }, (_, index) => ({
    at: from + index * every,
    negative: index % 3 > 0,
  }));
}

/** Shows comments hour by hour, as to somebody who always looks, and asks each time. */
function watch(
  ledger: SurgeLedger,
  comments: readonly JudgedComment[],
  from: number,
  to: number,
): SurgeAlarm[] {
  const alarms: SurgeAlarm[] = [];
  for (let start = from; start < to; start += HOUR) {
    const end = start + HOUR - 1;
    const list = comments.filter(({ at }) => at >= start && at <= end);
    addSighting(ledger, { from: start, to: end, comments: list, sample: ALL }, end);
    const alarm = raiseAlarm(ledger, end);
    if (alarm) alarms.push(alarm);
  }
  return alarms;
}

describe('raiseAlarm', () => {
  const learnt = BEGINNING + 20 * DAY;

  it.each([5, 30, 200])('says nothing of three calm weeks of %i comments a day', (size) => {
    const end = BEGINNING + 21 * DAY;
    const comments = calm(BEGINNING, end, DAY / size);
    expect(watch(newLedger(), comments, BEGINNING, end)).toEqual([]);
  });

  it.each([30, 200])('sees a crisis of a brand with %i comments a day, and says why', (size) => {
    const ledger = newLedger();
    expect(watch(ledger, calm(BEGINNING, learnt, DAY / size), BEGINNING, learnt)).toEqual([]);
    const [alarm, ...more] = watch(
      ledger,
      angry(learnt, learnt + 6 * HOUR, DAY / size / 8),
      learnt,
      learnt + 6 * HOUR,
    );
    expect(more).toEqual([]);
    expect(alarm).toMatchObject({ rule: 'surge', sample: ALL });
    expect(alarm!.at).toBeLessThan(learnt + 3 * HOUR);
    expect(alarm!.window.to).toBe(alarm!.at);
    expect(alarm!.window.negative).toBeGreaterThan(3 * alarm!.window.expected);
    expect(alarm!.share).toBeGreaterThan(0.4);
    expect(alarm!.usualShare).toBeLessThan(0.2);
  });

  it('says nothing of a post that is merely popular', () => {
    const ledger = newLedger();
    watch(ledger, calm(BEGINNING, learnt, 48 * MINUTE), BEGINNING, learnt);
    const end = learnt + 12 * HOUR;
    expect(watch(ledger, calm(learnt, end, 6 * MINUTE), learnt, end)).toEqual([]);
  });

  it('alarms again after twelve hours, not before', () => {
    const ledger = newLedger();
    watch(ledger, calm(BEGINNING, learnt, 48 * MINUTE), BEGINNING, learnt);
    const end = learnt + 20 * HOUR;
    const [first, second, ...more] = watch(ledger, angry(learnt, end, 6 * MINUTE), learnt, end);
    expect(second!.at - first!.at).toBe(12 * HOUR);
    expect(more).toEqual([]);
  });

  it('goes on from what was stored as if it had never stopped', () => {
    const end = learnt + 6 * HOUR;
    const comments = [...calm(BEGINNING, learnt, 48 * MINUTE), ...angry(learnt, end, 6 * MINUTE)];
    const straight = newLedger();
    const alarms = watch(straight, comments, BEGINNING, end);
    const before = newLedger();
    watch(before, comments, BEGINNING, learnt + HOUR);
    const resumed: SurgeLedger = JSON.parse(JSON.stringify(before));
    const rest = watch(resumed, comments, learnt + HOUR, end);
    expect(resumed).toEqual(straight);
    expect([...watch(newLedger(), comments, BEGINNING, learnt + HOUR), ...rest]).toEqual(alarms);
    expect(alarms).toHaveLength(1);
  });

  it('raises nothing when somebody scrolls through the comments of an old storm', () => {
    const ledger = newLedger();
    watch(ledger, calm(BEGINNING, learnt, 48 * MINUTE), BEGINNING, learnt);
    const storm = angry(learnt - 5 * DAY, learnt - 4 * DAY, MINUTE);
    const now = learnt + MINUTE;
    const sighting = { from: learnt - 5 * DAY, to: now, comments: storm, sample: ALL };
    expect(addSighting(ledger, sighting, now)).toBe(0);
    expect(raiseAlarm(ledger, now)).toBeNull();
  });

  it('keeps to fixed rules in the first fourteen days', () => {
    const start = BEGINNING + 4 * DAY;
    const ledger = newLedger();
    watch(ledger, calm(BEGINNING, start, 48 * MINUTE), BEGINNING, start);
    const few = angry(start, start + 3 * HOUR, 15 * MINUTE);
    expect(watch(ledger, few, start, start + 3 * HOUR)).toEqual([]);
    const many = angry(start + 3 * HOUR, start + 6 * HOUR, 4 * MINUTE);
    const [alarm] = watch(ledger, many, start + 3 * HOUR, start + 6 * HOUR);
    expect(alarm?.rule).toBe('learning');
  });

  it('holds a post against its brand', () => {
    const brand = newLedger();
    watch(brand, calm(BEGINNING, learnt, 48 * MINUTE), BEGINNING, learnt);
    const post = newLedger();
    const now = learnt + 2 * HOUR;
    const comments = angry(learnt, now, 6 * MINUTE);
    addSighting(post, { from: learnt, to: now, comments, sample: ALL }, now);
    expect(raiseAlarm(post, now)).toBeNull();
    expect(raiseAlarm(post, now, learnBaseline(brand, now))?.rule).toBe('surge');
  });

  it('asks nothing of a ledger that saw nothing', () => {
    expect(raiseAlarm(newLedger(), BEGINNING)).toBeNull();
  });

  it('bears a million comments in one second', () => {
    const ledger = newLedger();
    watch(ledger, calm(BEGINNING, learnt, 48 * MINUTE), BEGINNING, learnt);
    const comments = new Array<JudgedComment>(1_000_000).fill({ at: learnt, negative: true });
    const now = learnt + MINUTE;
    addSighting(ledger, { from: learnt, to: now, comments, sample: ALL }, now);
    const alarm = raiseAlarm(ledger, now);
    expect(alarm?.window.negative).toBeGreaterThanOrEqual(1_000_000);
    expect(Number.isFinite(alarm?.window.score)).toBe(true);
  });
});
