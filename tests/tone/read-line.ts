import * as v from 'valibot';
import type { ToneContext } from '../../features/tone/tone-context';

const texts = v.optional(v.array(v.string()), []);

/** A brand as a line gives it: its name alone, or what is known of it. */
const brand = v.union([
  v.pipe(
    v.string(),
    v.transform((name) => ({ ...NOTHING_KNOWN, name, spellings: [name] })),
  ),
  v.object({
    name: v.string(),
    handles: texts,
    register: v.optional(v.nullable(v.picklist(['vous', 'tu'])), null),
    spellings: texts,
    shorteners: texts,
    lexicon: v.optional(
      v.array(v.object({ say: v.string(), dont: v.string(), why: v.optional(v.string(), '') })),
      [],
    ),
  }),
]);

const NOTHING_KNOWN = { handles: [], register: null, shorteners: [], lexicon: [] };

const line = v.object({
  text: v.string(),
  lang: v.picklist(['fr', 'en']),
  network: v.optional(v.nullable(v.picklist(['facebook', 'x', 'linkedin', 'instagram'])), null),
  brand: v.optional(v.nullable(brand), null),
  purpose: v.optional(v.picklist(['reply', 'comment', 'post', 'message']), 'reply'),
  incident: v.optional(v.boolean(), false),
  otherBrands: v.optional(v.array(v.object({ name: v.string(), handles: texts })), []),
  answered: v.optional(
    v.nullable(
      v.object({ text: v.string(), authorName: v.optional(v.nullable(v.string()), null) }),
    ),
    null,
  ),
});

/** A line of the file as a text and what it is written for, or why it can't be read. */
export type ReadLine =
  | { ok: true; text: string; context: ToneContext }
  | { ok: false; why: string };

/** Reads one line of `npm run tone`: `text` and `lang` at least; docs/tone-rules.md says what else. */
export function readLine(json: string): ReadLine {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    return { ok: false, why: error instanceof Error ? error.message : String(error) };
  }
  const read = v.safeParse(line, value);
  if (!read.success) {
    const [issue] = read.issues;
    return { ok: false, why: `${v.getDotPath(issue) ?? 'line'}: ${issue.message}` };
  }
  const { text, lang, ...rest } = read.output;
  return { ok: true, text, context: { language: lang, panelLanguage: lang, ...rest } };
}
