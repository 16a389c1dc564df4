import type { DueTerm } from './due-term';
import { createMonthNames } from './months';
import { numberOf, type TermPattern, timeOf } from './term-pattern';

const DAYS = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'];
const MONTHS = createMonthNames([
  'janvier|janv',
  'fevrier|fevr|fev',
  'mars',
  'avril|avr',
  'mai',
  'juin',
  'juillet|juil',
  'aout',
  'septembre|sept',
  'octobre|oct',
  'novembre|nov',
  'decembre|dec',
]);
const NUMBER =
  '\\d{1,3}|(?:une )?(?:huit|diz|quinz|vingt)aine de|une?|deux|trois|quatre|cinq|six|sept|huit|dix|quinze';
const UNIT =
  'minutes?|mins?|mn|heures? ouvree?s|h ouvree?s|heures?|hrs?|h|jours? ouvrables?|jours? ouvree?s?|jours?|j ouvres|j|semaines?|mois';
const EVE =
  "(?<first>(?:des |a )la premiere heure )?(?<before>avant |avant le |d'ici |d'ici a |d'ici au |d'ici le |pour |pour le |au plus tard |au plus tard le |jusqu'a |jusqu'au |des |le |ce )?";
/** Behind a day: until noon, or its rest; « avant jeudi soir » is on Thursday then. */
const PART =
  "(?<early>(?: (?:(?:au |dans la |en |des le )?matin(?:ee)?|midi|(?:a|des) la premiere heure)){1,2})?(?<late> (?:(?:en |au |dans la |dans l')?(?:soir(?:ee)?|apres[- ]midi|aprem)|(?:en )?fin de journee))?";
const NOON = 720;
const MIDNIGHT = 1439;
/** « début avril » is over on the tenth, « mi-avril » on the fifteenth. */
const EARLY = 10;
const MIDDLE = 15;

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
      `\\b(?<how>sous|d'ici(?: a)?|dans|en moins de|avant)(?: moins de)?(?: les| ces| (?:un |le )?delai (?:maximum |maximal |max |moyen )?de| maximum| max)?(?: prochaine?s)? (?:(?:${NUMBER}) ?(?:h|j|jours?)? ?(?:a|ou|-|/) ?)?(?<count>${NUMBER}) ?(?:petite |prochaine?s )?(?<unit>${UNIT})\\b(?: ou (?<more>deux|trois)\\b)?(?! ?\\d{2}\\b)`,
      'g',
    ),
    read({ how = '', count: words, unit = '', more }) {
      const count = numberOf(more ?? words);
      const isClock = (how === 'avant' || how.startsWith("d'ici")) && isTimeOfDay(count, unit);
      if (how === 'avant' && count < 24 && !isClock) return null;
      return isClock ? { term: null, time: count * 60 } : { term: lengthOf(count, unit) };
    },
  },
  {
    pattern: /\b(?:sous|d'ici|dans)(?: une| la)? (?<count>huit|quinz)aine\b/g,
    read: ({ count }) => ({ term: { unit: 'days', count: count === 'huit' ? 8 : 15 } }),
  },
  {
    pattern: /\b(?:dans|sous|d'ici) (?:l'|la |une (?:petite )?)?(?<part>demi-|quart d')?heure\b/g,
    read: ({ part }) => ({
      term: { unit: 'minutes', count: part === 'demi-' ? 30 : part === undefined ? 60 : 15 },
    }),
  },
  {
    pattern: /\b(?:dans|sous|d'ici) (?:le |un )quart d'heure\b/g,
    read: () => ({ term: { unit: 'minutes', count: 15 } }),
  },
  {
    pattern: /\b(?<!\ba )(?:apres[- ]demain)\b/g,
    read: () => ({ term: { unit: 'days', count: 2 } }),
  },
  {
    pattern: new RegExp(
      `\\b(?<!\\ba )(?<!apres[- ])(?<first>(?:des |a )la premiere heure )?demain${PART}\\b`,
      'g',
    ),
    read: ({ first, early }) => ({
      term: { unit: 'days', count: 1 },
      ...((first ?? early) ? { time: NOON } : {}),
    }),
  },
  {
    pattern:
      /\b(?:aujourd'hui|ce jour|ce soir|cet(?:te)? (?:apres[- ]midi|aprem)|(?:dans|en cours de|(?:dans le |en )?courant de|au cours de) (?:la |l')?(?:journee|soiree|apres-midi|aprem)|en soiree|(?:en |d'ici |avant |pour )?(?:la )?fin (?:de |d')(?:la |l')?(?:journee|soiree|apres-midi|aprem))\b/g,
    read: () => ({ term: { unit: 'days', count: 0 } }),
  },
  {
    pattern: /\b(?:ce matin|ce midi|dans la matinee|en fin de matinee|avant midi|d'ici midi)\b/g,
    read: () => ({ term: null, time: NOON }),
  },
  {
    pattern: /\b(?:avant|d'ici|a) minuit\b/g,
    read: () => ({ term: null, time: MIDNIGHT }),
  },
  {
    pattern:
      /\b(?:debut|fin|courant|dans le courant de|au cours de)? ?(?:de )?(?:la )?semaine prochaine\b/g,
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
    pattern: new RegExp(
      `\\b(?<part>fin|courant|debut|mi)(?: |-)(?:du |de |le )?(?:mois (?:de |d'))?(?<month>${MONTHS.pattern})\\b`,
      'g',
    ),
    read({ part = '', month: name }) {
      const month = MONTHS.monthOf(name);
      if (month === null) return null;
      const day = part === 'debut' ? EARLY : part === 'mi' ? MIDDLE : null;
      return day === null
        ? { term: { unit: 'named-month-end', month } }
        : { term: { unit: 'date', day, month, year: null, isBefore: false } };
    },
  },
  {
    pattern: /\b(?:fin (?:du|de) mois|ce mois-ci|courant du mois)(?<next> prochain)?\b(?! d)/g,
    read: ({ next }) => ({ term: { unit: 'month-end', ahead: next ? 1 : 0 } }),
  },
  {
    pattern: /\ble mois prochain\b/g,
    read: () => ({ term: { unit: 'month-end', ahead: 1 } }),
  },
  {
    pattern: new RegExp(
      `\\b${EVE}(?:(?:${DAYS.join('|')}) )?(?<day>\\d{1,2}|1er) (?<month>${MONTHS.pattern})(?: (?<year>20\\d{2}))?\\b`,
      'g',
    ),
    read: ({ before, day = '', month, year }) => ({
      term: {
        unit: 'date',
        day: Number.parseInt(day, 10),
        month: MONTHS.monthOf(month),
        year: year === undefined ? null : Number(year),
        isBefore: isBefore(before),
      },
    }),
  },
  {
    pattern:
      /\b(?<before>avant|d'ici|pour|au plus tard|jusqu'au|d'ici au) (?:le )?(?<=le |au )(?<day>\d{1,2}|1er)\b(?! ?[h€%/])/g,
    read: ({ before, day = '' }) => ({
      term: {
        unit: 'date',
        day: Number.parseInt(day, 10),
        month: null,
        year: null,
        isBefore: isBefore(before),
      },
    }),
  },
  {
    pattern: new RegExp(`\\b${EVE}(?<day>${DAYS.join('|')})(?<next> prochain)?${PART}\\b`, 'g'),
    read: ({ before, day = '', next, first, early, late }) => ({
      term: {
        unit: 'weekday',
        day: DAYS.indexOf(day),
        isBefore: isBefore(before) && !early && !late,
        isNext: next !== undefined,
      },
      ...((first ?? early) ? { time: NOON } : {}),
    }),
  },
  {
    pattern:
      /\b(?:avant|d'ici|a|vers|pour|jusqu'a|entre \d{1,2} ?h(?: ?\d{2})? et) (?<hour>\d{1,2})(?: ?h| heures?|:(?=\d))(?: ?(?<minute>\d{2}))?\b/g,
    read({ hour, minute }) {
      const time = timeOf(hour, minute);
      return time === null ? null : { term: null, time };
    },
  },
];
