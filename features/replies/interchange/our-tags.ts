import { onOneLine } from './reply-file';

const QUOTES = [
  ['"', '"'],
  ['“', '”'],
  ['«', '»'],
] as const;

/** A text between the quotes of a tag: the first kind that it doesn't itself close. Braces would end the tag. */
function quoted(text: string): string {
  const inside = text.replace(/\{\{+/g, '{');
  const [open, close] = QUOTES.find(([, end]) => !inside.includes(end)) ?? QUOTES[0];
  return `${open}${inside.replaceAll(close, '’')}${close}`;
}

const asked = (question: string): string => quoted(onOneLine(question));

const orElse = (fallback: string | null): string =>
  fallback === null ? '' : ` | ${quoted(fallback)}`;

/** A question asked before the insertion. */
export const askTag = (question: string, fallback: string | null = null): string =>
  `{{ask ${asked(question)}${orElse(fallback)}}}`;

/** A question with answers to choose from. */
export const chooseTag = (
  question: string,
  answers: readonly string[],
  fallback: string | null = null,
): string => `{{choose ${asked(question)} ${answers.map(quoted).join(' ')}${orElse(fallback)}}}`;

/** A text that is put in or left out. */
export const toggleTag = (question: string, text: string): string =>
  `{{toggle ${asked(question)} ${quoted(text)}}}`;

/** @param shift negative: into the past; 0: today */
export function dateTag(shift: number, unit: 'd' | 'w' | 'm' = 'd'): string {
  if (shift === 0) return '{{date}}';
  return `{{date ${shift > 0 ? '+' : '-'}${Math.abs(shift)}${unit}}}`;
}

/** Another reply's text, by its shortcut. */
export const partialTag = (shortcut: string): string => `{{> ${shortcut}}}`;

/** A variable of ours, with what to say when nobody knows it. */
export const variableTag = (name: string, fallback: string | null): string =>
  `{{${name}${orElse(fallback)}}}`;

export const CURSOR_TAG = '{{cursor}}';
