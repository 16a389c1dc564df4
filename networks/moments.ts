import type { Moment } from './contract';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

type Unit = { length: number } | { months: number };

/** Whole unit words, without accents: « 5 septembre » can't be five seconds, nor « 20 juin » twenty days. */
const UNITS: [Unit, string][] = [
  [
    { length: SECOND },
    's sec secs second seconds seconde secondes seg segs segundo segundos sek sekunde sekunden secondo secondi',
  ],
  [{ length: MINUTE }, 'm mn min mins minute minutes minuto minutos minuti minuten'],
  [{ length: HOUR }, 'h hr hrs hs hour hours heure heures hora horas ora ore std stunde stunden'],
  [{ length: DAY }, 'd j t g gg day days jour jours dia dias tag tage tagen giorno giorni'],
  [
    { length: 7 * DAY },
    'w wk wks week weeks sem sems semaine semaines semana semanas wo woche wochen sett settimana settimane',
  ],
  [{ months: 1 }, 'mo mos month months mois mes meses mese mesi mon monat monate monaten'],
  [{ months: 12 }, 'y yr yrs year years a an ans ano anos anno anni jahr jahre jahren'],
];
const UNIT_OF = new Map(
  UNITS.flatMap(([unit, words]) => words.split(' ').map((word): [string, Unit] => [word, unit])),
);

const BEFORE = '(?:il y a|hace|ha|vor)';
const APPROX =
  "(?:±|~|about|around|almost|over|environ|pres de|plus d[e']|circa|ca\\.?|quasi|oltre|etwa|fast|aprox\\.?|cerca de|casi|quase|mais de)";
const NUMBER = "(?:(\\d+)\\s*|(?:an?|one|une?|uma?|una|uno|ein(?:e[rmn]?)?)\\s+|un'\\s*)";
const RELATIVE = new RegExp(
  `(?:^|\\s)(?:(${BEFORE})\\s+)?(?:(${APPROX})\\s*)?${NUMBER}([a-z]+)\\.?(?:\\s+(ago|fa|atras))?$`,
);

const JUST_NOW =
  /^(?:(?:just )?now|a l'instant|maintenant|ahora(?: mismo)?|gerade eben|jetzt|adesso|ora|agora(?: mesmo)?)$/;
const DAY_WORDS: [RegExp, number][] = [
  [/^(?:aujourd'hui|today|hoy|heute|oggi|hoje)\b/, 0],
  [/^(?:hier|yesterday|ayer|gestern|ieri|ontem)\b/, 1],
];

/** Names and abbreviations of the twelve months in the six languages, without accents. */
const MONTHS = [
  'jan(?:v|vier|uary|uar|eiro)?|ene(?:ro)?|gen(?:naio)?',
  'feb[a-z]*|fev[a-z]*',
  'mar(?:s|ch|zo|z|co)?',
  'a[pvb]r[a-z]*',
  'may|mayo|mai|maio|mag(?:gio)?',
  'june?|jun(?:io|ho|i)|juin|giu(?:gno)?',
  'july?|jul(?:io|ho|i)|juil(?:let)?|lug(?:lio)?',
  'aug(?:ust)?|aout|ago(?:sto)?',
  'sept?(?:ember|embre|tiembre|iembre)?|set(?:tembre|embro)?',
  'oct(?:ober|obre|ubre)?|okt(?:ober)?|ott(?:obre)?|out(?:ubro)?',
  'nov[a-z]*',
  'd(?:e[cz]|ic)[a-z]*',
];
const MONTH = `(?:${MONTHS.map((names) => `(${names})`).join('|')})(?![a-z])`;
const DAY_MONTH = new RegExp(
  `(?<![\\d:])(\\d{1,2})(?:er|o|º|°|st|nd|rd|th|\\.)?\\s+(?:de\\s+|di\\s+|of\\s+)?${MONTH}`,
);
const MONTH_DAY = new RegExp(`\\b${MONTH}\\.?\\s+(\\d{1,2})(?![\\d:])`);
const YEAR = /\b((?:19|20)\d{2})\b/;
const CLOCK = /(?<!\d)(\d{1,2})(?::| ?h ?)(\d{2})(?!\d)(?::\d{2})?\s*([ap])?/;

/** Longer labels are sentences, not dates. */
const LONGEST_DATE = 80;

/**
 * Reads a date label in any of the six interface languages, relative (« 2 h », "3w", or at the end of
 * « Commentaire de … il y a 2 h ») or absolute (« 7 août, 15:31 »), in the browser's own time zone.
 * Relative labels count whole units gone by: "2h" is from two hours ago to just under three.
 * Null when it is none.
 * @param now milliseconds since 1970, against which relative labels count
 */
export function readMoment(label: string, now: number): Moment | null {
  // Capital J is German Jahre; small j is French jours.
  const plain = normalise(label.replace(/(\d\s?)J\b/g, '$1y'));
  for (const part of plain.split(/\s*[·•|]\s*/)) {
    const moment = readRelative(part, now);
    if (moment) return moment;
  }
  return plain.length > LONGEST_DATE ? null : readAbsolute(plain, now);
}

function normalise(label: string): string {
  return label
    .normalize('NFD')
    .replace(/\p{M}|[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu, '')
    .replace(/[’ʼ]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

function readRelative(label: string, now: number): Moment | null {
  if (JUST_NOW.test(label)) return { at: now, low: now - MINUTE, high: now };
  const match = RELATIVE.exec(label);
  if (!match) return null;
  const [, before, approx, digits, word = '', after] = match;
  // With other words in front, only « il y a », "ago" and the like make a date of it.
  if (match.index > 0 && !before && !after) return null;
  const unit = UNIT_OF.get(word);
  if (!unit) return null;
  const number = digits === undefined ? 1 : Number(digits);
  const at = stepBack(now, unit, number);
  // « ± une heure » may also be a little less than one.
  const high = approx ? at + (at - stepBack(now, unit, number + 1)) / 2 : at;
  return { at, low: stepBack(now, unit, number + 1) + 1, high: Math.min(high, now) };
}

function stepBack(now: number, unit: Unit, number: number): number {
  if ('length' in unit) return now - number * unit.length;
  const date = new Date(now);
  date.setMonth(date.getMonth() - number * unit.months);
  return date.getTime();
}

function readAbsolute(label: string, now: number): Moment | null {
  const today = new Date(now);
  for (const [words, daysAgo] of DAY_WORDS) {
    if (!words.test(label)) continue;
    return within(
      label,
      new Date(today.getFullYear(), today.getMonth(), today.getDate() - daysAgo),
    );
  }
  const found = dayAndMonth(label);
  if (!found) return null;
  const year = YEAR.exec(label)?.[1];
  if (year) return within(label, new Date(Number(year), found.month, found.day));
  // Without a year it is the latest such day; a day ahead is only another time zone.
  const date = new Date(today.getFullYear(), found.month, found.day);
  if (date.getTime() > now + DAY) date.setFullYear(date.getFullYear() - 1);
  return within(label, date);
}

function dayAndMonth(label: string): { day: number; month: number } | null {
  const dayFirst = DAY_MONTH.exec(label);
  const match = dayFirst ?? MONTH_DAY.exec(label);
  if (!match) return null;
  const day = Number(dayFirst ? match[1] : match[13]);
  const month = match.slice(dayFirst ? 2 : 1).findIndex((name) => name !== undefined);
  return day >= 1 && day <= 31 ? { day, month } : null;
}

/** The minute that the label names on that day, or the whole day when it names none. */
function within(label: string, day: Date): Moment {
  const clock = CLOCK.exec(label);
  if (!clock) {
    const next = new Date(day.getFullYear(), day.getMonth(), day.getDate() + 1);
    return { at: day.getTime(), low: day.getTime(), high: next.getTime() - 1 };
  }
  const [, hours, minutes, half] = clock;
  const hour = half ? (Number(hours) % 12) + (half === 'p' ? 12 : 0) : Number(hours);
  const at = new Date(day).setHours(hour, Number(minutes));
  return { at, low: at, high: at + MINUTE - 1 };
}
