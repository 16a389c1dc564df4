import { describe, expect, it } from 'vitest';
import { findPromise } from './find-promise';

const WEEK = [0, 1, 2, 3, 4, 5, 6].map((day) => (day < 5 ? [{ from: '09:00', to: '18:00' }] : []));
const HOURS = { zone: 'Europe/Paris', week: WEEK };
/** A Wednesday in winter: Paris is an hour ahead of UTC. */
const at = (day: number, hour: number, minute = 0) => Date.UTC(2026, 2, day, hour - 1, minute);
const found = (text: string, madeAt = at(11, 10), hours: typeof HOURS | null = HOURS) =>
  findPromise(text, { madeAt, hours, zone: 'Europe/Paris' });

describe('a promise', () => {
  it('is marked where it stands, with its date, whatever its accents are made of', () => {
    const text = 'Bonjour 👋 Léa, merci. Nous revenons vers vous sous 48 h, bonne journée.';
    for (const written of [text, text.normalize('NFD')]) {
      const promise = found(written);
      expect(written.slice(promise?.start, promise?.end)).toBe('Nous revenons vers vous sous 48 h');
    }
  });

  it('takes in a date that was said before it', () => {
    const text = 'Demain, nous vous enverrons le plan.';
    const promise = found(text);
    expect(text.slice(promise?.start, promise?.end)).toBe('Demain, nous vous enverrons');
    expect(promise?.dueAt).toBe(at(12, 18));
  });

  it('leaves a date alone that is of something else before it', () => {
    expect(found('Back on Monday at 5 am, we’ll keep you posted here.')?.dueAt).toBeNull();
    expect(found('Bonjour Léa, demain nous vous enverrons le plan.')?.dueAt).toBe(at(12, 18));
  });

  it('is the one that is due first, of several', () => {
    const text = 'Nous vous remboursons sous 5 jours ouvrés. Je vous rappelle demain.';
    const promise = found(text);
    expect(text.slice(promise?.start, promise?.end)).toBe('Je vous rappelle demain');
  });

  it('is one with a date rather than one without', () => {
    expect(found('We will look into it. We’ll call you tomorrow.')?.dueAt).toBe(at(12, 18));
  });

  it('isn’t what others said', () => {
    expect(found('Vous dites « on vous rappelle demain » et nous en sommes désolés.')).toBeNull();
  });

  it('is none in an empty reply', () => {
    expect(found('')).toBeNull();
  });
});

describe('a due date', () => {
  const due = (words: string, madeAt?: number, hours?: typeof HOURS | null) =>
    found(`Nous revenons vers vous ${words}.`, madeAt, hours)?.dueAt;

  it.each([
    ['sous 2 h', at(11, 10), at(11, 12)],
    ['sous 24 h', at(13, 17), at(16, 9)],
    ['dans la journée', at(11, 20), at(11, 23, 59)],
    ['demain', at(11, 10), at(12, 18)],
    ['demain avant 11 h', at(11, 10), at(12, 11)],
    ['avant 9 h 30', at(11, 10), at(12, 9, 30)],
    ['d’ici samedi', at(11, 10), at(14, 23, 59)],
    ['mercredi', at(11, 10), at(11, 18)],
    ['mercredi', at(11, 19), at(18, 18)],
    ['avant mercredi', at(11, 10), at(17, 18)],
    ['sous 3 jours ouvrés', at(12, 10), at(17, 18)],
    ['cette semaine', at(14, 10), at(15, 23, 59)],
    ['avant le 3 avril', at(11, 10), Date.UTC(2026, 3, 2, 16)],
    ['avant le week-end', at(11, 10), at(13, 18)],
    ['d’ici le 31 février', at(11, 10), null],
    ['très vite', at(11, 10), null],
  ])('« %s »', (words, madeAt, expected) => {
    expect(due(words, madeAt)).toBe(expected);
  });

  it('knows a brand that said no hours: by 23:59, Monday to Friday', () => {
    expect(due('demain', at(11, 10), null)).toBe(at(12, 23, 59));
    expect(due('sous 3 jours ouvrés', at(12, 10), null)).toBe(at(17, 23, 59));
    expect(due('sous 48 h', at(13, 17), null)).toBe(at(15, 17));
  });

  it('knows a brand that works at weekends', () => {
    const always = { ...HOURS, week: WEEK.map(() => [{ from: '08:00', to: '22:00' }]) };
    expect(due('sous 2 jours ouvrés', at(13, 10), always)).toBe(at(15, 22));
  });

  it('doesn’t hang on a brand that never answers', () => {
    const never = { ...HOURS, week: WEEK.map(() => []) };
    expect(due('sous 2 jours ouvrés', at(13, 10), never)).toBeNull();
    expect(due('sous 2 h', at(13, 10), never)).toBe(at(13, 12));
  });

  it('keeps the hour over a change of clocks', () => {
    expect(due('lundi', at(27, 10))).toBe(Date.UTC(2026, 2, 30, 16));
  });
});

it.each([
  ['letters', 'a'],
  ['spaces', ' '],
  ['clitics', 'nous vous le la les '],
  ['dates', 'sous 48 h '],
  ['half dates', 'd’ici 2 à 3 '],
  ['half promises', 'we will also '],
  ['quotes', '«“"'],
  ['dots', '. '],
  ['conditions', 'si vous '],
  ['a house of words', 'notre service de la '],
  ['parcels', 'votre colis '],
  ['things asked for', 'je demande au service de '],
  ['teams', 'our team at the '],
  ['things had', 'we will have the '],
  ['nouns without a verb', 'new refund in '],
  ['dates in figures', 'by 15/03/ le 15/03/ '],
  ['first things', 'first thing before the '],
  ['asked for and not said', 'name the item and '],
])('reads endless %s to the end', (_, part) => {
  expect(found(part.repeat(200_000))?.start ?? 0).toBeLessThan(8_000);
});
