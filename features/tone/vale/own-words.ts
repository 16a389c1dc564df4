import * as v from 'valibot';
import type { ToneRule } from '../model';

const inBoth = v.object({ fr: v.string(), en: v.string() });

const limit = v.pipe(v.number(), v.finite());

/** What a Vale file can't say of a rule, in a comment of its own at the top, so that it comes back as it went. */
const ownWords = v.object({
  name: inBoth,
  message: inBoth,
  scope: v.object({
    languages: v.array(v.picklist(['fr', 'en'])),
    networks: v.array(v.picklist(['facebook', 'x', 'linkedin', 'instagram'])),
    purposes: v.array(v.picklist(['reply', 'comment', 'post', 'message'])),
    incidentOnly: v.boolean(),
  }),
  section: v.nullable(v.string()),
  isOn: v.boolean(),
  check: v.optional(
    v.variant('kind', [
      v.object({
        kind: v.literal('readability'),
        formula: v.picklist(['flesch', 'kandel-moles']),
        min: limit,
      }),
      v.object({
        kind: v.literal('length'),
        unit: v.picklist(['characters', 'words', 'sentence-words']),
        max: limit,
      }),
    ]),
  ),
});

export type OwnWords = v.InferOutput<typeof ownWords>;

const MARK = '# vigie: ';

/** The comment that says the rest of a rule. */
export function writeOwnWords({ name, message, scope, section, isOn, check }: ToneRule): string {
  const rest: OwnWords = { name, message, scope, section, isOn };
  if (check.kind === 'readability' || check.kind === 'length') rest.check = check;
  return `${MARK}${JSON.stringify(rest)}\n`;
}

/** Reads that comment; null where there is none, or one that somebody broke. */
export function readOwnWords(text: string): OwnWords | null {
  const line = text.split(/\r?\n/).find((one) => one.startsWith(MARK));
  if (line === undefined) return null;
  try {
    const read = v.safeParse(ownWords, JSON.parse(line.slice(MARK.length)));
    return read.success ? read.output : null;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return null;
  }
}
