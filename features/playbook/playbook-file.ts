import * as v from 'valibot';
import { fileId, fileName, fileText, REPLY_IN_FILE } from '../replies/interchange/reply-file';
import { RULE_IN_FILE } from './rule-in-file';
import { TERM_IN_FILE } from './term-in-file';

/** The version of the file that this Vigie writes, and the newest it reads. */
export const PLAYBOOK_VERSION = 1;

/** Replies or other entries of one section at most. */
const MOST_ENTRIES = 20_000;

const network = v.picklist(['facebook', 'x', 'linkedin', 'instagram']);
// counted before any is read: a file of a million is refused at once
const section = <Schema extends v.GenericSchema>(entry: Schema) =>
  v.optional(
    v.pipe(v.array(v.unknown()), v.maxLength(MOST_ENTRIES, 'too many'), v.array(entry)),
    [],
  );

const account = v.strictObject({ network, handle: fileName });

const time = v.pipe(v.string(), v.regex(/^(?:[01][0-9]|2[0-3]):[0-5][0-9]$/, 'no time'));
const day = v.pipe(v.array(v.strictObject({ from: time, to: time })), v.maxLength(10, 'too many'));
const hours = v.strictObject({
  zone: v.pipe(v.string(), v.regex(/^[A-Za-z][A-Za-z0-9_+/-]{0,63}$/, 'no time zone')),
  week: v.pipe(v.array(day), v.length(7)),
});
/** A week at most. */
const minutes = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10_080));
const names = v.optional(v.pipe(v.array(fileName), v.maxLength(200, 'too many')), []);
const language = v.picklist(['fr', 'en']);

// Fields from `languages` on came later: files without them are as good.
const brand = v.strictObject({
  id: fileId,
  name: fileName,
  color: v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/i, 'no colour')),
  language,
  accounts: v.pipe(v.array(account), v.maxLength(200, 'too many')),
  languages: v.optional(v.pipe(v.array(language), v.maxLength(2, 'too many')), []),
  agents: names,
  hours: v.optional(v.nullable(hours), null),
  peaks: v.optional(v.nullable(hours), null),
  answerWithin: v.optional(v.nullable(v.strictObject({ usual: minutes, atPeaks: minutes })), null),
  competitors: v.optional(v.pipe(v.array(account), v.maxLength(200, 'too many')), []),
  register: v.optional(v.nullable(v.picklist(['vous', 'tu'])), null),
  spellings: names,
  shorteners: names,
});

/** The tone of voice in prose, for all networks (null) or for one. */
const guideline = v.strictObject({
  id: fileId,
  network: v.nullable(network),
  text: fileText,
  pairs: v.pipe(v.array(v.strictObject({ say: fileText, avoid: fileText })), v.maxLength(200)),
});

/** A text for an incident, as it was approved. */
const statement = v.strictObject({
  id: fileId,
  title: fileName,
  text: fileText,
  language: v.picklist(['fr', 'en']),
  approvedBy: v.nullable(fileName),
  expiresAt: v.nullable(v.pipe(v.number(), v.finite())),
});

/**
 * A brand's playbook in its file: what it says and what it watches. Described for people in docs/playbook.md, for
 * programs in docs/playbook.schema.json; a test holds the three together.
 */
export const PLAYBOOK_FILE = v.strictObject({
  format: v.literal('vigie-playbook'),
  version: v.literal(PLAYBOOK_VERSION),
  /** Milliseconds since 1970. */
  madeAt: v.pipe(v.number(), v.finite()),
  brand,
  replies: section(REPLY_IN_FILE),
  guidelines: section(guideline),
  toneRules: section(RULE_IN_FILE),
  watchTerms: section(TERM_IN_FILE),
  statements: section(statement),
});

/** A playbook, read. */
export type Playbook = v.InferOutput<typeof PLAYBOOK_FILE>;

/** Sections whose shape is settled and which this Vigie can't keep yet. */
export const UNKEPT_SECTIONS = ['statements'] as const;
