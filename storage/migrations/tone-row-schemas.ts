import * as v from 'valibot';
import type { KeptDraft } from '../../features/drafts/model';
import type { Charter } from '../../features/tone/charter/model';
import type { Check } from '../../features/tone/model';
import type { StoredRule } from '../../features/tone/rules/stored-rule';

const network = v.picklist(['facebook', 'x', 'linkedin', 'instagram']);
const text = v.string();
const texts = v.array(text);
const nullableText = v.nullable(text);
const inBoth = v.strictObject({ fr: text, en: text });

const check = v.variant('kind', [
  v.strictObject({
    kind: v.literal('existence'),
    tokens: texts,
    ignoreCase: v.boolean(),
    nonword: v.boolean(),
    fix: nullableText,
  }),
  v.strictObject({
    kind: v.literal('substitution'),
    swap: v.record(text, text),
    ignoreCase: v.boolean(),
    nonword: v.boolean(),
  }),
  v.strictObject({
    kind: v.literal('occurrence'),
    token: text,
    max: v.nullable(v.number()),
    min: v.nullable(v.number()),
    ignoreCase: v.boolean(),
    unit: v.picklist(['text', 'sentence']),
  }),
  v.strictObject({
    kind: v.literal('consistency'),
    either: v.record(text, text),
    ignoreCase: v.boolean(),
    nonword: v.boolean(),
  }),
  v.strictObject({
    kind: v.literal('conditional'),
    first: text,
    second: text,
    ignoreCase: v.boolean(),
  }),
  v.strictObject({ kind: v.literal('capitalization'), match: text, prefix: nullableText }),
  v.strictObject({
    kind: v.literal('readability'),
    formula: v.picklist(['flesch', 'kandel-moles']),
    min: v.number(),
  }),
  v.strictObject({
    kind: v.literal('length'),
    unit: v.picklist(['characters', 'words', 'sentence-words']),
    max: v.number(),
  }),
  v.strictObject({
    kind: v.literal('detector'),
    detector: text,
    options: v.record(text, v.union([v.number(), text, texts])),
  }),
]) satisfies v.GenericSchema<unknown, Check>;

const charters = v.strictObject({
  brandId: text,
  markdown: text,
  updatedAt: v.number(),
}) satisfies v.GenericSchema<unknown, Charter>;

const toneRules = v.strictObject({
  id: text,
  brandId: nullableText,
  name: inBoth,
  level: v.picklist(['suggestion', 'warning', 'error']),
  check,
  message: inBoth,
  scope: v.strictObject({
    languages: v.array(v.picklist(['fr', 'en'])),
    networks: v.array(network),
    purposes: v.array(v.picklist(['reply', 'comment', 'post', 'message'])),
    incidentOnly: v.boolean(),
  }),
  exceptions: texts,
  section: nullableText,
  isOn: v.boolean(),
  createdAt: v.number(),
  updatedAt: v.number(),
  deletedAt: v.nullable(v.number()),
}) satisfies v.GenericSchema<unknown, StoredRule>;

const drafts = v.strictObject({
  network,
  targetKey: text,
  text,
  address: text,
  answeredName: nullableText,
  updatedAt: v.number(),
}) satisfies v.GenericSchema<unknown, KeptDraft>;

/** What a row of the tables about tone must be today. */
export const TONE_ROW_SCHEMAS = { charters, toneRules, drafts };
