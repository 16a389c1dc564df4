import { describe, expect, it } from 'vitest';
import { readMoment } from './moments';

const NOW = new Date(2025, 10, 21, 20, 30).getTime();
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

describe('relative labels', () => {
  it.each([
    ['5 s', 5000],
    ['24 min', 24 * MINUTE],
    ['5m', 5 * MINUTE],
    ['2 h', 2 * HOUR],
    ['2\u00a0h', 2 * HOUR],
    ['20h •', 20 * HOUR],
    ['2 j', 2 * DAY],
    ['3 d', 3 * DAY],
    ['3 T.', 3 * DAY],
    ['4 g', 4 * DAY],
    ['3w', 21 * DAY],
    ['1w • Edited •', 7 * DAY],
    ['3 sem.', 21 * DAY],
    ['7 sem', 49 * DAY],
    ['2 Wo.', 14 * DAY],
    ['5 sett.', 35 * DAY],
    ['il y a 21 heures', 21 * HOUR],
    ['il y a 3 jours', 3 * DAY],
    ['há 21 horas', 21 * HOUR],
    ['21 horas atrás', 21 * HOUR],
    ['hace 2 días', 2 * DAY],
    ['vor 3 Std.', 3 * HOUR],
    ['vor 2 Tagen', 2 * DAY],
    ['vor einer Stunde', HOUR],
    ['3 ore fa', 3 * HOUR],
    ["un'ora fa", HOUR],
    ['un giorno fa', DAY],
    ['a week ago', 7 * DAY],
    ['an hour ago', HOUR],
    ['il y a une heure', HOUR],
    ['± uma hora', HOUR],
    ['há ± uma hora', HOUR],
    ['about an hour ago', HOUR],
    ['environ 2 h', 2 * HOUR],
    ['Comment by Ana Bell a week ago', 7 * DAY],
    ['Commentaire de 3 Suisses il y a 21 heures', 21 * HOUR],
    ['Comentário de Rui Sol há ± uma hora', HOUR],
    ['Kommentar von Uwe Baum vor 5 Min.', 5 * MINUTE],
    ['Just now', 0],
    ['À l’instant', 0],
    ['Gerade eben', 0],
  ])('« %s » was %d ms ago', (label, ago) => {
    const moment = readMoment(label, NOW);
    expect(moment?.at).toBe(NOW - ago);
    expect(moment!.low).toBeLessThanOrEqual(moment!.at);
    expect(moment!.high).toBeGreaterThanOrEqual(moment!.at);
    expect(moment!.high).toBeLessThanOrEqual(NOW);
  });

  it('leaves the whole unit that is not shown', () => {
    expect(readMoment('2 h', NOW)).toEqual({
      at: NOW - 2 * HOUR,
      low: NOW - 3 * HOUR + 1,
      high: NOW - 2 * HOUR,
    });
    expect(readMoment('± uma hora', NOW)).toEqual({
      at: NOW - HOUR,
      low: NOW - 2 * HOUR + 1,
      high: NOW - HOUR / 2,
    });
  });

  it('counts months and years by the calendar', () => {
    expect(readMoment('2 mois', NOW)?.at).toBe(new Date(2025, 8, 21, 20, 30).getTime());
    expect(readMoment('3mo', NOW)?.at).toBe(new Date(2025, 7, 21, 20, 30).getTime());
    expect(readMoment('1 an', NOW)?.at).toBe(new Date(2024, 10, 21, 20, 30).getTime());
    expect(readMoment('há 2 anos', NOW)?.at).toBe(new Date(2023, 10, 21, 20, 30).getTime());
    expect(readMoment('2 J.', NOW)?.at).toBe(new Date(2023, 10, 21, 20, 30).getTime());
  });
});

describe('dates', () => {
  it.each([
    ['7 août, 15:31', [2025, 7, 7, 15, 31], MINUTE],
    ['7 août 2024', [2024, 7, 7], DAY],
    ['1er mai', [2025, 4, 1], DAY],
    ['20 juin', [2025, 5, 20], DAY],
    ['5 septembre', [2025, 8, 5], DAY],
    ['25 janv.', [2025, 0, 25], DAY],
    ['25 déc.', [2024, 11, 25], DAY],
    ['27 septembre 2025', [2025, 8, 27], DAY],
    ['August 3, 2025', [2025, 7, 3], DAY],
    ['May 3', [2025, 4, 3], DAY],
    ['24 de setembro', [2025, 8, 24], DAY],
    ['1:37 AM · 25 de nov de 2024', [2024, 10, 25, 1, 37], MINUTE],
    ['7:34 PM · Oct 23, 2025', [2025, 9, 23, 19, 34], MINUTE],
    ['12:05 AM · Oct 23, 2025', [2025, 9, 23, 0, 5], MINUTE],
    ['vendredi 21 novembre 2025 à 19:41', [2025, 10, 21, 19, 41], MINUTE],
    ['Friday, November 21, 2025 at 7:41 PM', [2025, 10, 21, 19, 41], MINUTE],
    ['24. Oktober um 08:00', [2025, 9, 24, 8, 0], MINUTE],
    ['4 März', [2025, 2, 4], DAY],
    ['3 dic 2024', [2024, 11, 3], DAY],
    ['3 maggio alle 19:41', [2025, 4, 3, 19, 41], MINUTE],
    ['15 de ago. de 2025', [2025, 7, 15], DAY],
    ['hier à 19:41', [2025, 10, 20, 19, 41], MINUTE],
    ['Hier, 19 h 41', [2025, 10, 20, 19, 41], MINUTE],
    ['Yesterday at 7:41 PM', [2025, 10, 20, 19, 41], MINUTE],
    ['yesterday', [2025, 10, 20], DAY],
    ['gestern um 19:41', [2025, 10, 20, 19, 41], MINUTE],
    ['ayer', [2025, 10, 20], DAY],
    ['ieri alle 7:05', [2025, 10, 20, 7, 5], MINUTE],
    ['Ontem às 19:41', [2025, 10, 20, 19, 41], MINUTE],
    ['aujourd’hui à 9:00', [2025, 10, 21, 9, 0], MINUTE],
  ] as [string, [number, number, number, number?, number?], number][])(
    '« %s »',
    (label, parts, width) => {
      const [year, month, day, hour = 0, minute = 0] = parts;
      const at = new Date(year, month, day, hour, minute).getTime();
      expect(readMoment(label, NOW)).toEqual({ at, low: at, high: at + width - 1 });
    },
  );

  it.each(['fr', 'en', 'es', 'de', 'it', 'pt'])('every month that Intl writes in %s', (locale) => {
    for (const length of ['short', 'long'] as const) {
      for (let month = 0; month < 12; month++) {
        const date = new Date(2024, month, 9);
        const label = new Intl.DateTimeFormat(locale, {
          day: 'numeric',
          month: length,
          year: 'numeric',
        }).format(date);
        expect(readMoment(label, NOW)?.at, label).toBe(date.getTime());
      }
    }
  });

  it.each(['fr', 'en', 'es', 'de', 'it', 'pt'])(
    'every distance that Intl writes in %s',
    (locale) => {
      const lengths = { second: 1000, minute: MINUTE, hour: HOUR, day: DAY, week: 7 * DAY };
      const format = new Intl.RelativeTimeFormat(locale, { numeric: 'always' });
      for (const [unit, length] of Object.entries(lengths)) {
        for (const number of [1, 2, 11]) {
          const label = format.format(-number, unit as Intl.RelativeTimeFormatUnit);
          expect(readMoment(label, NOW)?.at, label).toBe(NOW - number * length);
        }
      }
    },
  );

  it.each([
    '',
    'Répondre',
    'Responder',
    '12 commentaires',
    '3 J’aime',
    '2 likes',
    'Voir plus',
    'je suis parti il y a une vie',
    'menu à 12 h 30',
    '14 vues',
  ])('« %s » is no date', (label) => {
    expect(readMoment(label, NOW)).toBeNull();
  });
});
