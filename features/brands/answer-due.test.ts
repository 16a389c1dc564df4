import { describe, expect, it } from 'vitest';
import { answerClock, answeredClock } from './answer-clock';
import { type AnswersWithin, createAnswerDue } from './answer-due';
import type { OpeningHours } from './hours';

const daily = (from: string, to: string, zone = 'Europe/Paris'): OpeningHours => ({
  zone,
  week: Array.from({ length: 7 }, () => [{ from, to }]),
});
const RESTAURANT: AnswersWithin = {
  hours: daily('10:00', '23:00'),
  peaks: daily('12:00', '15:00'),
  answerWithin: { usual: 120, atPeaks: 40 },
};
const at = (text: string): number => Date.parse(text);
const dueOf = (brand: AnswersWithin, text: string) => createAnswerDue(brand)?.(at(text)) ?? null;

describe('createAnswerDue', () => {
  it('gives the goal of the peaks to what was written at them', () => {
    expect(dueOf(RESTAURANT, '2026-11-23T12:00Z')).toEqual({
      dueAt: at('2026-11-23T12:40Z'),
      riskAt: at('2026-11-23T12:30Z'),
      minutes: 40,
      isPeak: true,
    });
    expect(dueOf(RESTAURANT, '2026-11-23T14:00Z')).toMatchObject({ minutes: 120, isPeak: false });
  });

  it('counts open minutes only, for the risk as for the end', () => {
    expect(dueOf(RESTAURANT, '2026-11-23T21:00Z')).toEqual({
      dueAt: at('2026-11-24T10:00Z'),
      riskAt: at('2026-11-24T09:30Z'),
      minutes: 120,
      isPeak: false,
    });
  });

  it('is none without a goal, for a brand that never answers, and for what is no moment', () => {
    const closed = { zone: 'Europe/Paris', week: Array.from({ length: 7 }, () => []) };
    expect(createAnswerDue({ ...RESTAURANT, answerWithin: null })).toBeNull();
    expect(dueOf({ ...RESTAURANT, hours: closed }, '2026-11-23T12:00Z')).toBeNull();
    expect(createAnswerDue(RESTAURANT)?.(Number.NaN)).toBeNull();
  });

  it('knows no peaks in a zone nobody knows', () => {
    const brand = { ...RESTAURANT, peaks: daily('00:00', '00:00', 'Europe/Atlantis') };
    expect(dueOf(brand, '2026-11-23T12:00Z')?.isPeak).toBe(false);
    expect(dueOf({ ...RESTAURANT, peaks: null }, '2026-11-23T12:00Z')?.isPeak).toBe(false);
  });
});

describe('the clock of an answer', () => {
  const due = dueOf(RESTAURANT, '2026-11-23T12:00Z');
  if (due === null) throw new Error('no goal');

  it.each([
    ['2026-11-23T12:29Z', 'in-time', 'in-time'],
    ['2026-11-23T12:30Z', 'at-risk', 'in-time'],
    ['2026-11-23T12:40Z', 'at-risk', 'in-time'],
    ['2026-11-23T12:41Z', 'late', 'late'],
  ])('at %s: waiting %s, answered %s', (moment, waiting, answered) => {
    expect(answerClock(due, at(moment))).toBe(waiting);
    expect(answeredClock(due, at(moment))).toBe(answered);
  });
});
