import { describe, expect, it } from 'vitest';
import { dueDate } from './due-date';
import { findTerms } from './find-terms';
import { foldText } from './fold-text';

const WEEK = [0, 1, 2, 3, 4, 5, 6].map((day) => (day < 5 ? [{ from: '09:00', to: '18:00' }] : []));
/** What a clock shows where the brand is; all is said on Wednesday 11 March 2026 at ten there unless told otherwise. */
function due(words: string, zone = 'Europe/Paris', madeAt = Date.UTC(2026, 2, 11, 9)) {
  const [first] = findTerms(foldText(words, 500).folded);
  const at = first
    ? dueDate(first.term, first.time, { madeAt, hours: { zone, week: WEEK }, zone })
    : null;
  return (
    at &&
    new Intl.DateTimeFormat('sv-SE', {
      timeZone: zone,
      dateStyle: 'short',
      timeStyle: 'short',
    }).format(at)
  );
}

describe('a date in figures', () => {
  it.each([
    ['d’ici le 15/04', '2026-04-15 18:00'],
    ['d’ici au 3/4', '2026-04-03 18:00'],
    ['avant le 20/03', '2026-03-19 18:00'],
    ['lundi 16/03', '2026-03-16 18:00'],
    ['le 15/04/26', '2026-04-15 18:00'],
    ['le 15.04.2026', '2026-04-15 18:00'],
    ['le 2026-04-15', '2026-04-15 18:00'],
    ['le 15 avril 2026', '2026-04-15 18:00'],
    ['by 15/04', '2026-04-15 18:00'],
    ['by 04/15', '2026-04-15 18:00'],
    ['before Friday 17/04', '2026-04-16 18:00'],
    ['by 4/4', '2026-04-04 23:59'],
    ['by 27/03/2026', '2026-03-27 18:00'],
    ['by 15 April 2026', '2026-04-15 18:00'],
    ['by April 15th, 2026', '2026-04-15 18:00'],
    ['by 15 Apr', '2026-04-15 18:00'],
    ['au plus tard le 15 avr.', '2026-04-15 18:00'],
  ])('%s', (words, expected) => {
    expect(due(words)).toBe(expected);
  });

  it.each([
    ['both could be meant', 'by 04/05'],
    ['no calendar shows it', 'le 03/15'],
    ['no month has it', 'le 31/02'],
    ['it is over', 'le 15/02/2026'],
    ['always', 'we are on 24/7'],
    ['a fraction', '1/2 page'],
    ['a price', 'le 4.50'],
    ['a share', 'le 12/10 %'],
  ])('is none where %s: %s', (_, words) => {
    expect(due(words)).toBeNull();
  });
});

describe('a day', () => {
  it.each([
    ['dans l’heure', '2026-03-11 11:00'],
    ['dans la demi-heure', '2026-03-11 10:30'],
    ['d’ici un quart d’heure', '2026-03-11 10:15'],
    ['d’ici une heure ou deux', '2026-03-11 12:00'],
    ['sous huitaine', '2026-03-19 18:00'],
    ['sous une dizaine de jours', '2026-03-21 23:59'],
    ['sous 10 jours', '2026-03-21 23:59'],
    ['sous un délai maximum de 48 h', '2026-03-13 10:00'],
    ['cet aprem', '2026-03-11 18:00'],
    ['ce soir', '2026-03-11 18:00'],
    ['d’ici fin de journée', '2026-03-11 18:00'],
    ['avant minuit', '2026-03-11 23:59'],
    ['demain midi', '2026-03-12 12:00'],
    ['demain soir', '2026-03-12 18:00'],
    ['demain à la première heure', '2026-03-12 12:00'],
    ['lundi matin à la première heure', '2026-03-16 12:00'],
    ['à la première heure lundi', '2026-03-16 12:00'],
    ['avant jeudi midi', '2026-03-12 12:00'],
    ['avant vendredi soir', '2026-03-13 18:00'],
    ['mercredi prochain', '2026-03-18 18:00'],
    ['jusqu’à 17 heures', '2026-03-11 17:00'],
    ['avant 17:30', '2026-03-11 17:30'],
    ['entre 14 h et 16 h', '2026-03-11 16:00'],
    ['fin mars', '2026-03-31 18:00'],
    ['d’ici la fin du mois d’avril', '2026-04-30 18:00'],
    ['fin février', '2027-02-28 23:59'],
    ['début avril', '2026-04-10 18:00'],
    ['mi-avril', '2026-04-15 18:00'],
    ['fin du mois prochain', '2026-04-30 18:00'],
    ['within the hour', '2026-03-11 11:00'],
    ['in half an hour', '2026-03-11 10:30'],
    ['in an hour or two', '2026-03-11 12:00'],
    ['within a fortnight', '2026-03-25 18:00'],
    ['first thing tomorrow', '2026-03-12 12:00'],
    ['first thing on Monday', '2026-03-16 12:00'],
    ['tomorrow, first thing', '2026-03-12 18:00'],
    ['EOD', '2026-03-11 18:00'],
    ['by EOD Friday', '2026-03-13 18:00'],
    ['by cop', '2026-03-11 18:00'],
    ['by cop tomorrow', '2026-03-12 18:00'],
    ['close of business on Fri', '2026-03-13 18:00'],
    ['by Thurs', '2026-03-12 18:00'],
    ['before Friday evening', '2026-03-13 18:00'],
    ['by tomorrow noon', '2026-03-12 12:00'],
    ['until Thursday', '2026-03-12 18:00'],
    ['by midnight', '2026-03-11 23:59'],
    ['by the end of April', '2026-04-30 18:00'],
    ['mid-April', '2026-04-15 18:00'],
    ['early April', '2026-04-10 18:00'],
    ['by Friday 17 April', '2026-04-17 18:00'],
  ])('%s', (words, expected) => {
    expect(due(words)).toBe(expected);
  });

  it.each([['a cop'], ['mon équipe'], ['he sat down'], ['in the sun'], ['10 mars 2025']])(
    'is none: %s',
    (words) => {
      expect(due(words)).toBeNull();
    },
  );
});

describe('a day and a clock', () => {
  const NEW_YORK = 'America/New_York';
  /** Half past midnight on Thursday in Paris: Wednesday still in New York. */
  const LATE = Date.UTC(2026, 2, 11, 23, 30);

  it.each([
    ['demain', 'Europe/Paris', '2026-03-13 18:00'],
    ['demain', NEW_YORK, '2026-03-12 18:00'],
    ['jeudi', 'Europe/Paris', '2026-03-12 18:00'],
    ['mercredi', 'Europe/Paris', '2026-03-18 18:00'],
    ['by Thursday', NEW_YORK, '2026-03-12 18:00'],
    ['by 5pm', 'Europe/Paris', '2026-03-12 17:00'],
    ['by 8pm', NEW_YORK, '2026-03-11 20:00'],
    ['avant midi', NEW_YORK, '2026-03-12 12:00'],
  ])('are the brand’s, past midnight too: %s in %s', (words, zone, expected) => {
    expect(due(words, zone, LATE)).toBe(expected);
  });
});
