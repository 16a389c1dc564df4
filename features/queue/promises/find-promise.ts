import type { OpeningHours } from '../../brands/hours';
import { dueDate } from './due-date';
import type { FoundTerm } from './due-term';
import { findTerms } from './find-terms';
import { foldText } from './fold-text';
import { matchesOf } from './matches-of';
import type { PromiseWords } from './promise-words';
import { WORDS_EN } from './words-en';
import { WORDS_FR } from './words-fr';

/** Units of a reply that are read: no network takes longer comments than Facebook's 8,000 characters. */
const LONGEST_TEXT = 8_000;

/** A sentence goes on for so many units at most; longer ones are read in pieces. */
const SENTENCE = /(?:[^.!?\n]|[.!?](?=[^\s.!?])){1,600}[.!?\n]{0,20}/g;

/** « On y va » is too short to promise anything: « Je vérifie » isn't. */
const SHORTEST = 8;

/** What others said is no promise of ours. */
const QUOTED = /«[^«»\n]{0,300}»|“[^“”\n]{0,300}”|"[^"\n]{1,300}"/g;

/** How far behind its words a date may stand that belongs to them: « Retour, sous 24 h ». */
const DATE_GAP = 3;

/** What may stand between words that promise with a date and that date: « Retour, d’ici ce soir ». */
const UP_TO_DATE =
  /^[ ,:-]{0,3}(?:(?:d'ici(?: a| au| le)?|avant|pour|des|au plus tard|by|before|on|for|no later than) )?$/;

/** « Demain, nous… »: a date before the words is theirs where the sentence begins with it, a greeting left out. */
const BEGINNING =
  /^[^a-z]{0,20}(?:(?:bonjour|bonsoir|salut|hello|hi|hey)[^a-z]{1,3}(?:[a-z-]{1,20}[^a-z]{1,3})?)?$/;

/** What a reply promises. */
export interface FoundPromise {
  /** The words that promise, with their date: UTF-16 units of the text, end excluded. */
  start: number;
  end: number;
  /** Milliseconds since 1970; null: no date is named. */
  dueAt: number | null;
}

/** Who promised when. */
export interface PromisedBy {
  /** Milliseconds since 1970. */
  madeAt: number;
  /** The brand's; null: not said. */
  hours: OpeningHours | null;
  /** In which days are told where no hours name a zone; that of this device unless given. */
  zone?: string;
}

/**
 * The promise in one of our own replies, French or English; of several, the one that is due first. Offers, requests,
 * conditions, habits and what was done already are none. Takes time in proportion to the text, whatever it says.
 */
export function findPromise(text: string, by: PromisedBy): FoundPromise | null {
  const { folded, at } = foldText(text, LONGEST_TEXT);
  const plain = folded.replace(QUOTED, (quoted) => ' '.repeat(quoted.length));
  const when = { ...by, zone: by.zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone };
  let first: FoundPromise | null = null;
  for (const { 0: sentence, index } of plain.matchAll(SENTENCE)) {
    const said = promiseIn(sentence);
    if (said === null) continue;
    const dueAt = said.date && dueDate(said.date.term, said.date.time, when);
    const found = {
      start: at[index + said.start] ?? 0,
      end: at[index + said.end] ?? text.length,
      dueAt,
    };
    if (first === null || (found.dueAt ?? Infinity) < (first.dueAt ?? Infinity)) first = found;
  }
  return first;
}

interface Said {
  start: number;
  end: number;
  date: Pick<FoundTerm, 'term' | 'time'> | null;
}

/** What one sentence promises, with the date that it names: the one behind the words, else the one it begins with. */
function promiseIn(sentence: string): Said | null {
  if (sentence.length < SHORTEST || /\?\s*$/.test(sentence)) return null;
  const words = [WORDS_FR, WORDS_EN].filter(
    ({ spoils }) => !spoils.some((one) => one.test(sentence)),
  );
  if (words.length < 2) return null;
  // most sentences promise nothing, with or without a date: its dates are looked for when they matter
  let known: FoundTerm[] | null = null;
  const termsOf = (): FoundTerm[] => {
    known ??= findTerms(sentence);
    return known;
  };
  const promised = words.flatMap((each) => stretchesOf(sentence, each, termsOf));
  const [first] = promised.sort((one, other) => one.start - other.start);
  if (first === undefined) return null;
  const terms = termsOf();
  const dates = terms.filter(({ start }) => start >= first.start);
  const before = terms.find(
    ({ start, end }) => first.start - end <= DATE_GAP && BEGINNING.test(sentence.slice(0, start)),
  );
  const date = dates.find(({ term }) => term !== null) ?? dates[0] ?? before ?? null;
  if (date === null)
    return { start: startOfWord(sentence, first.start), end: first.end, date: null };
  // « demain avant 17 h »: the day here, the time there; « demain matin avant 11 h »: the clock's is the exact one
  const clocks = terms.filter(({ term }) => term === null);
  const beside = clocks.find((clock) => isBeside(clock, date));
  const time = beside?.time ?? date.time ?? clocks[0]?.time ?? null;
  return {
    start: startOfWord(sentence, Math.min(first.start, date.start)),
    end: Math.max(first.end, date.end),
    date: { term: date.term, time },
  };
}

const isBeside = (one: FoundTerm, other: FoundTerm): boolean =>
  one.start - other.end <= DATE_GAP && other.start - one.end <= DATE_GAP;

/** Two letters side by side, or an apostrophe and a letter. */
const IN_WORD = /^[\p{L}'’]{2}$/u;

/** « ’ll keep you posted » begins with the « we » before it. */
function startOfWord(sentence: string, at: number): number {
  let start = at;
  while (start > 0 && IN_WORD.test(sentence.slice(start - 1, start + 1))) start -= 1;
  return start;
}

function stretchesOf(
  sentence: string,
  { says, saysDated, saysWithDate, asks, undoes }: PromiseWords,
  termsOf: () => readonly FoundTerm[],
): { start: number; end: number }[] {
  const asked = sentence.search(asks);
  const matches = (patterns: readonly RegExp[]) =>
    patterns.flatMap((pattern) =>
      [...matchesOf(sentence, pattern)].map((match) => ({
        start: match.index + (match[0].length - match[0].trimStart().length),
        end: match.index + match[0].length,
      })),
    );
  const dated = matches(saysWithDate).filter(({ end }) =>
    termsOf().some(({ start }) => start >= end && UP_TO_DATE.test(sentence.slice(end, start))),
  );
  const later = matches(saysDated).filter(({ start: from }) =>
    termsOf().some(({ start }) => start >= from),
  );
  return [...matches(says), ...later, ...dated].filter(
    ({ start, end }) =>
      (asked < 0 || asked >= start) && !undoes.test(sentence.slice(end, end + 40)),
  );
}
