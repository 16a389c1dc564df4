import * as v from 'valibot';
import { CATEGORIES } from '../crisis/model';
import { WATCH_ACTIONS, WATCH_SEVERITIES, type WatchTerm } from '../crisis/watch/model';
import { fileId, fileName, fileText, plainText } from '../replies/interchange/reply-file';

/** Characters of a term at most; longer ones are never watched. */
const LONGEST_TERM = 10_000;
/** Exceptions on one side at most. */
const MOST_EXCEPTIONS = 200;

/** Words or a pattern: not blank, spaces as they are. */
const sought = v.pipe(
  v.string(),
  v.maxLength(LONGEST_TERM, 'too long'),
  v.transform(plainText),
  v.check((text) => text.trim() !== '', 'empty'),
);
const exceptions = v.optional(
  v.pipe(v.array(sought), v.maxLength(MOST_EXCEPTIONS, 'too many')),
  [],
);

/**
 * A word to look out for among comments. Fields from `kind` on came later: files without them are as good. Patterns are
 * run by RE2 alone, where none takes more time than its text is long.
 */
export const TERM_IN_FILE = v.strictObject({
  id: fileId,
  term: sought,
  category: fileName,
  severity: v.picklist(WATCH_SEVERITIES),
  kind: v.optional(v.picklist(['words', 'pattern']), 'words'),
  action: v.optional(v.picklist(WATCH_ACTIONS), 'flag'),
  networks: v.optional(
    v.pipe(
      v.array(v.picklist(['facebook', 'x', 'linkedin', 'instagram'])),
      v.maxLength(4, 'too many'),
    ),
    [],
  ),
  language: v.optional(v.nullable(v.picklist(['fr', 'en'])), null),
  /** Milliseconds since 1970. */
  expiresAt: v.optional(v.nullable(v.pipe(v.number(), v.finite())), null),
  notBefore: exceptions,
  notAfter: exceptions,
  wholeWord: v.optional(v.boolean(), true),
  caseSensitive: v.optional(v.boolean(), false),
  replacement: v.optional(v.nullable(fileText), null),
  note: v.optional(fileText, ''),
  isOn: v.optional(v.boolean(), true),
});

/** A term in a file, once it was read: whose it is says the file. */
export type TermInFile = v.InferOutput<typeof TERM_IN_FILE>;

/** A term as it goes into a file: fields always in the same order. */
export function termToFile({ text, ...term }: WatchTerm): TermInFile {
  const { id, category, severity, kind, action, networks, language, expiresAt } = term;
  const { notBefore, notAfter, wholeWord, caseSensitive, replacement, note, isOn } = term;
  return {
    ...{ id, term: text, category, severity, kind, action, networks, language, expiresAt },
    ...{ notBefore, notAfter, wholeWord, caseSensitive, replacement, note, isOn },
  };
}

/** The term that a file's entry means for a brand. A category that isn't one of ours stays in the note. */
export function termFromFile(inFile: TermInFile, brandId: string | null): WatchTerm {
  const { term, ...rest } = inFile;
  const category = CATEGORIES.find((one) => one === rest.category);
  return {
    ...rest,
    brandId,
    text: rest.kind === 'words' ? term.trim() : term,
    category: category ?? 'other',
    note: category === undefined && rest.note === '' ? rest.category : rest.note,
  };
}

/** What a term says, whoever's it is: equal for equal terms. */
export const termPrint = (term: WatchTerm): string =>
  JSON.stringify({ ...termToFile(term), id: '' });
