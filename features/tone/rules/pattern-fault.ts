/** What is wrong with a pattern that isn't valid, in kinds that can be told in plain words. */
export type PatternFault =
  | 'open-bracket'
  | 'stray-bracket'
  | 'open-class'
  | 'nothing-repeated'
  | 'look-around'
  | 'back-reference'
  | 'escape'
  | 'range'
  | 'count'
  | 'other';

/** RE2's own words for each (re2js 2.10, `RE2JSSyntaxException`), the first that fits. */
const WORDS: readonly (readonly [RegExp, PatternFault])[] = [
  [/^missing closing \)/, 'open-bracket'],
  [/^unexpected \)/, 'stray-bracket'],
  [/^missing closing ]/, 'open-class'],
  [/^missing argument to repetition|^invalid nested repetition/, 'nothing-repeated'],
  [/^invalid or unsupported Perl syntax: `\(\?<?[=!]?/, 'look-around'],
  [/^invalid escape sequence: `\\[1-9k]/, 'back-reference'],
  [/^invalid escape sequence|^trailing backslash/, 'escape'],
  [/^invalid character class/, 'range'],
  [/^invalid repeat count|^bad repetition/, 'count'],
];

/** Reads the fault off the words of the program that refused a pattern. */
export function patternFault(detail: string): PatternFault {
  return WORDS.find(([words]) => words.test(detail))?.[1] ?? 'other';
}
