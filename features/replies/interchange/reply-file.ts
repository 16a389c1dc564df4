import * as v from 'valibot';
import type { Reply } from '../model';

/** Characters of one text of a reply at most; far more than any network takes. */
export const LONGEST_TEXT = 200_000;
/** Characters of a title, a shortcut or a label at most. */
const LONGEST_NAME = 10_000;
/** Wordings or labels of one reply at most. */
const MOST_IN_A_REPLY = 200;

/** What no screen shows and what may stop a reader short: control characters, but for line breaks and tabs. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const CONTROLS = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/g;

/** A text of a file as it may be stored: line ends as ours, no control characters, no half characters. */
export const plainText = (text: string): string =>
  text.toWellFormed().replace(/\r\n?/g, '\n').replace(CONTROLS, '');

/** A text of a file on one line; no-break spaces, which French sets before its signs, stay. */
export const onOneLine = (text: string): string =>
  plainText(text)
    .replace(/[^\S\u00A0\u202F]+/g, ' ')
    .trim();

/** A text of a file, several lines of it if need be. */
export const fileText = v.pipe(
  v.string(),
  v.maxLength(LONGEST_TEXT, 'too long'),
  v.transform(plainText),
);

/** A name or a label of a file: one line, not empty. */
export const fileName = v.pipe(
  v.string(),
  v.maxLength(LONGEST_NAME, 'too long'),
  v.transform(onOneLine),
  v.minLength(1, 'empty'),
);

const LOWER_UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Ids are UUIDs, as Vigie makes them: none can be mistaken for a word of the language, such as `__proto__`. */
export const fileId = v.pipe(v.string(), v.regex(LOWER_UUID, 'no id'));

/** Milliseconds since 1970, or a place in an order. */
const finite = v.pipe(v.number(), v.finite('no number'));

/**
 * A reply as it is written in files that are shared: what its author wrote, its place and its age. How
 * often it was used, and by whom, stays at home. Read from a file, texts are cleaned and unknown fields refused.
 */
export const REPLY_IN_FILE = v.strictObject({
  id: fileId,
  /** For every brand, not only for the one whose file it is. */
  everyBrand: v.boolean(),
  title: fileName,
  shortcut: v.pipe(
    v.string(),
    v.maxLength(LONGEST_NAME, 'too long'),
    v.transform(plainText),
    v.regex(/^[^\s/]*$/, 'not one word'),
  ),
  body: v.pipe(
    fileText,
    v.check((body) => body.trim() !== '', 'empty'),
  ),
  variants: v.pipe(v.array(fileText), v.maxLength(MOST_IN_A_REPLY, 'too many')),
  tags: v.pipe(v.array(fileName), v.maxLength(MOST_IN_A_REPLY, 'too many')),
  networks: v.pipe(
    v.array(v.picklist(['facebook', 'x', 'linkedin', 'instagram'])),
    v.maxLength(4, 'too many'),
  ),
  language: v.picklist(['fr', 'en']),
  state: v.picklist(['draft', 'approved', 'archived']),
  favourite: v.boolean(),
  crisisSafe: v.boolean(),
  position: finite,
  createdAt: finite,
});

/** A reply in a shared file, once it was read. */
export type ReplyInFile = v.InferOutput<typeof REPLY_IN_FILE>;

/** A reply as it goes into a file: fields always in the same order, so that equal libraries make equal files. */
export function replyToFile(reply: Reply): ReplyInFile {
  const { id, brandId, title, shortcut, body, variants, tags, networks, language } = reply;
  const { state, favourite, crisisSafe, position, createdAt } = reply;
  const everyBrand = brandId === null;
  const written = { id, everyBrand, title, shortcut, body, variants, tags, networks, language };
  return { ...written, state, favourite, crisisSafe, position, createdAt };
}

/**
 * A reply of a file as the library holds it, not used by anyone yet.
 * @param brandId the brand whose file it is
 * @param now milliseconds since 1970
 */
export function replyFromFile(
  { everyBrand, ...written }: ReplyInFile,
  brandId: string | null,
  now: number,
): Reply {
  return {
    ...written,
    brandId: everyBrand ? null : brandId,
    timesUsed: 0,
    lastUsedAt: null,
    updatedAt: now,
    deletedAt: null,
  };
}
