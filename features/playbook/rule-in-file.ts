import * as v from 'valibot';
import { fileId, fileName, fileText } from '../replies/interchange/reply-file';
import type { Check, ToneRule } from '../tone/model';
import { patternOfWords } from '../tone/rules/plain-pattern';

/** Patterns or words of one rule at most. */
const MOST_WORDS = 20_000;
/** Characters of a name within a rule at most. */
const LONGEST_KEY = 10_000;

const level = v.picklist(['suggestion', 'warning', 'error']);
const finite = v.pipe(v.number(), v.finite('no number'));
const texts = v.pipe(v.array(fileText), v.maxLength(MOST_WORDS, 'too many'));
const flags = { ignoreCase: v.boolean(), nonword: v.boolean() };
const inBoth = v.strictObject({ fr: fileText, en: fileText });
const pairs = v.record(v.pipe(v.string(), v.maxLength(LONGEST_KEY, 'too long')), fileText);

const check = v.variant('kind', [
  v.strictObject({
    kind: v.literal('existence'),
    tokens: texts,
    ...flags,
    fix: v.nullable(fileText),
  }),
  v.strictObject({ kind: v.literal('substitution'), swap: pairs, ...flags }),
  v.strictObject({
    kind: v.literal('occurrence'),
    token: fileText,
    max: v.nullable(finite),
    min: v.nullable(finite),
    ignoreCase: v.boolean(),
    unit: v.picklist(['text', 'sentence']),
  }),
  v.strictObject({ kind: v.literal('consistency'), either: pairs, ...flags }),
  v.strictObject({
    kind: v.literal('conditional'),
    first: fileText,
    second: fileText,
    ignoreCase: v.boolean(),
  }),
  v.strictObject({
    kind: v.literal('capitalization'),
    match: fileText,
    prefix: v.nullable(fileText),
  }),
  v.strictObject({
    kind: v.literal('readability'),
    formula: v.picklist(['flesch', 'kandel-moles']),
    min: finite,
  }),
  v.strictObject({
    kind: v.literal('length'),
    unit: v.picklist(['characters', 'words', 'sentence-words']),
    max: finite,
  }),
  v.strictObject({
    kind: v.literal('detector'),
    detector: fileText,
    options: v.record(
      v.pipe(v.string(), v.maxLength(LONGEST_KEY, 'too long')),
      v.union([finite, fileText, texts]),
    ),
  }),
]) satisfies v.GenericSchema<unknown, Check>;

/** A UUID for a rule of somebody's own; `fr.conditional-apology` for a ready-made one as the brand changed it. */
const ruleId = v.union([
  fileId,
  v.pipe(v.string(), v.regex(/^(?:any|fr|en)\.[a-z0-9]+(?:-[a-z0-9]+)*$/, 'no id')),
]);

const whole = v.strictObject({
  id: ruleId,
  name: inBoth,
  level,
  check,
  message: inBoth,
  scope: v.strictObject({
    languages: v.pipe(v.array(v.picklist(['fr', 'en'])), v.maxLength(2, 'too many')),
    networks: v.pipe(
      v.array(v.picklist(['facebook', 'x', 'linkedin', 'instagram'])),
      v.maxLength(4, 'too many'),
    ),
    purposes: v.pipe(
      v.array(v.picklist(['reply', 'comment', 'post', 'message'])),
      v.maxLength(4, 'too many'),
    ),
    incidentOnly: v.boolean(),
  }),
  exceptions: texts,
  section: v.nullable(fileText),
  isOn: v.boolean(),
});

/** A rule as other tools write it: words, and what is said of them. */
const ofWords = v.pipe(
  v.strictObject({
    id: fileId,
    name: fileName,
    level,
    message: fileText,
    words: v.pipe(v.array(fileName), v.maxLength(MOST_WORDS, 'too many')),
  }),
  v.transform(
    ({ id, name, level, message, words }): v.InferOutput<typeof whole> => ({
      id,
      name: { fr: name, en: name },
      level,
      check: {
        kind: 'existence',
        tokens: words.map((each) => patternOfWords(each, false)),
        ignoreCase: true,
        nonword: false,
        fix: null,
      },
      message: { fr: message, en: message },
      scope: { languages: [], networks: [], purposes: [], incidentOnly: false },
      exceptions: [],
      section: null,
      isOn: true,
    }),
  ),
);

/** A check on what is being typed, as a playbook's file holds it. */
export const RULE_IN_FILE = v.union([whole, ofWords]);

/** A rule in a file, once it was read: whose it is says the file. */
export type RuleInFile = Omit<ToneRule, 'brandId'>;

/** A rule as it goes into a file: fields always in the same order. */
export function ruleToFile(rule: ToneRule): RuleInFile {
  const { id, name, level, check, message, scope, exceptions, section, isOn } = rule;
  return { id, name, level, check, message, scope, exceptions, section, isOn };
}
