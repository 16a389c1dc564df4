import type { DueTerm } from './due-term';
import { numberOf, type TermPattern, timeOf } from './term-pattern';

const DAYS = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'];
const MONTHS = [
  'janvier',
  'fevrier',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'aout',
  'septembre',
  'octobre',
  'novembre',
  'decembre',
];
const NUMBER = '\\d{1,3}|une?|deux|trois|quatre|cinq|six|sept|huit|dix|quinze';
const UNIT =
  'minutes?|mins?|mn|heures? ouvree?s|h ouvree?s|heures?|hrs?|h|jours? ouvrables?|jours? ouvree?s?|jours?|j ouvres|j|semaines?|mois';
const EVE =
  "(?<before>avant |avant le |d'ici |d'ici a |d'ici le |pour |pour le |au plus tard |au plus tard le |des |le |ce )?";

const isBefore = (words = ''): boolean => words.startsWith('avant');

/** « 2 h » after « d’ici » is as long as that; « 18 h » is a time of day, except for what one says of whole days. */
const isTimeOfDay = (count: number, unit: string): boolean =>
  /^h(?:eures?)?$/.test(unit) && count > 6 && count < 24;

function lengthOf(count: number, unit: string): DueTerm | null {
  if (count === 0) return null;
  if (/^(?:h|heures?) ouvr/.test(unit))
    return count % 24 === 0
      ? { unit: 'open-days', count: count / 24 }
      : { unit: 'open-minutes', count: count * 60 };
  if (/^m(?:in|n)/.test(unit)) return { unit: 'minutes', count };
  if (unit.startsWith('h')) return { unit: 'minutes', count: count * 60 };
  if (unit.includes('ouvr')) return { unit: 'open-days', count };
  if (unit.startsWith('j')) return { unit: 'days', count };
  return { unit: 'days', count: count * (unit.startsWith('s') ? 7 : 30) };
}

/** Words for due dates in French, what says more before what says less. */
export const TERMS_FR: readonly TermPattern[] = [
  {
    pattern: new RegExp(
      `\\b(?<how>sous|d'ici|dans|en moins de|avant)(?: les| un delai de| un delai maximum de| maximum)?(?: prochaine?s)? (?:(?:${NUMBER}) ?(?:h|j|jours?)? ?(?:a|ou|-|/) ?)?(?<count>${NUMBER}) ?(?:prochaine?s )?(?<unit>${UNIT})\\b(?! ?\\d{2}\\b)`,
      'g',
    ),
    read({ how, count: words, unit = '' }) {
      const count = numberOf(words);
      const isClock = (how === 'avant' || how === "d'ici") && isTimeOfDay(count, unit);
      if (how === 'avant' && count < 24 && !isClock) return null;
      return isClock ? { term: null, time: count * 60 } : { term: lengthOf(count, unit) };
    },
  },
  { pattern: /\bsous huitaine\b/g, read: () => ({ term: { unit: 'days', count: 8 } }) },
  { pattern: /\bsous quinzaine\b/g, read: () => ({ term: { unit: 'days', count: 15 } }) },
  {
    pattern: /\bdans (?:l'heure|la demi-heure)\b/g,
    read: () => ({ term: { unit: 'minutes', count: 60 } }),
  },
  {
    pattern: /\b(?<!\ba )(?:apres[- ]demain)\b/g,
    read: () => ({ term: { unit: 'days', count: 2 } }),
  },
  {
    pattern: /\b(?<!\ba )(?<!apres[- ])demain(?<part> matin| midi)?\b/g,
    read: ({ part }) => ({ term: { unit: 'days', count: 1 }, ...(part ? { time: 720 } : {}) }),
  },
  {
    pattern:
      /\b(?:aujourd'hui|ce jour|ce soir|cet? (?:apres-midi|aprem)|(?:dans|avant la fin de|d'ici la fin de|en fin de|en cours de) (?:la |l')?(?:journee|soiree|apres-midi))\b/g,
    read: () => ({ term: { unit: 'days', count: 0 } }),
  },
  {
    pattern: /\b(?:ce matin|dans la matinee|avant midi|d'ici midi)\b/g,
    read: () => ({ term: null, time: 720 }),
  },
  {
    pattern:
      /\b(?:debut|fin|courant|dans le courant de|au cours de)? ?(?:de )?la semaine prochaine\b/g,
    read: () => ({ term: { unit: 'week', ahead: 1 } }),
  },
  {
    pattern:
      /\b(?:cette semaine|(?:dans|d'ici|avant|en|pour)(?: la)? (?:fin de (?:la |cette )?)?semaine)(?! prochaine)\b/g,
    read: () => ({ term: { unit: 'week', ahead: 0 } }),
  },
  {
    pattern: /\b(?<before>avant |d'ici |pendant )?(?:le|ce) week-?end\b/g,
    read: ({ before }) => ({ term: { unit: 'weekend', isBefore: before === 'avant ' } }),
  },
  {
    pattern: /\b(?:fin du mois|fin de mois|ce mois-ci)\b/g,
    read: () => ({ term: { unit: 'month-end', ahead: 0 } }),
  },
  {
    pattern: /\ble mois prochain\b/g,
    read: () => ({ term: { unit: 'month-end', ahead: 1 } }),
  },
  {
    pattern: new RegExp(
      `\\b${EVE}(?:${DAYS.join('|')} )?(?<day>\\d{1,2}|1er) (?<month>${MONTHS.join('|')})\\b`,
      'g',
    ),
    read: ({ before, day = '', month = '' }) => ({
      term: {
        unit: 'date',
        day: Number.parseInt(day, 10),
        month: MONTHS.indexOf(month),
        isBefore: isBefore(before),
      },
    }),
  },
  {
    pattern: /\b(?<before>avant|d'ici|pour|au plus tard) le (?<day>\d{1,2}|1er)\b(?! ?[h€%/])/g,
    read: ({ before, day = '' }) => ({
      term: {
        unit: 'date',
        day: Number.parseInt(day, 10),
        month: null,
        isBefore: isBefore(before),
      },
    }),
  },
  {
    pattern: new RegExp(`\\b${EVE}(?<day>${DAYS.join('|')})(?: prochain)?(?<part> matin)?\\b`, 'g'),
    read: ({ before, day = '', part }) => ({
      term: { unit: 'weekday', day: DAYS.indexOf(day), isBefore: isBefore(before) && !part },
      ...(part ? { time: 720 } : {}),
    }),
  },
  {
    pattern: /\b(?:avant|d'ici|a|vers) (?<hour>\d{1,2}) ?h(?: ?(?<minute>\d{2}))?\b/g,
    read({ hour, minute }) {
      const time = timeOf(hour, minute);
      return time === null ? null : { term: null, time };
    },
  },
];
