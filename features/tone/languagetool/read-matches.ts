import * as v from 'valibot';
import type { Place } from '../detectors/stretches-of';
import type { ServerMatch } from './model';

/** More would be no help in a draft, and a server may answer anything. */
const MOST_MATCHES = 100;
const MOST_CHOICES = 3;
/** Characters. */
const LONGEST_MESSAGE = 400;
const LONGEST_CHOICE = 120;

const aPlace = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** What of a match counts here (https://languagetool.org/http-api, `POST /check`, read 2026-11); the rest is not read. */
const MATCH = v.object({
  message: v.pipe(v.string(), v.trim(), v.minLength(1)),
  offset: aPlace,
  length: v.pipe(aPlace, v.minValue(1)),
  replacements: v.array(v.object({ value: v.string() })),
  rule: v.object({ id: v.pipe(v.string(), v.regex(/^[\w.-]{1,100}$/)) }),
});

const ANSWER = v.object({ matches: v.array(v.unknown()) });

/** What can't be seen and would change how the text around it reads: controls, line breaks, turned direction. */
const UNSEEN = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

/**
 * Reads what a server answered about a text. A match that isn't whole, lies outside the text, cuts a character in two or
 * touches what was masked is left out; null where it is no answer of LanguageTool's at all.
 */
export function readMatches(
  answer: unknown,
  text: string,
  masked: readonly Place[],
): ServerMatch[] | null {
  const whole = v.safeParse(ANSWER, answer);
  if (!whole.success) return null;
  return whole.output.matches.slice(0, MOST_MATCHES).flatMap((raw) => {
    const match = v.safeParse(MATCH, raw);
    if (!match.success) return [];
    const { message, offset, length, replacements, rule } = match.output;
    const place = { start: offset, end: offset + length };
    const touches = masked.some(({ start, end }) => start < place.end && place.start < end);
    if (place.end > text.length || cutsCharacter(text, place) || touches) return [];
    return {
      ruleId: rule.id,
      ...place,
      message: message.replace(UNSEEN, ' ').slice(0, LONGEST_MESSAGE),
      replacements: choicesAmong(replacements, text.slice(place.start, place.end)),
    };
  });
}

function choicesAmong(offered: readonly { value: string }[], found: string): string[] {
  const choices = offered
    .map(({ value }) => value)
    .filter((value) => value !== found && value.length <= LONGEST_CHOICE && !hasUnseen(value));
  return [...new Set(choices)].slice(0, MOST_CHOICES);
}

const hasUnseen = (value: string) => value.replace(UNSEEN, '').length !== value.length;

function cutsCharacter(text: string, { start, end }: Place): boolean {
  return [start, end].some(
    (at) => /[\ud800-\udbff]/.test(text[at - 1] ?? '') && /[\udc00-\udfff]/.test(text[at] ?? ''),
  );
}
