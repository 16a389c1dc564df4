import { guessTitle } from '../guess-title';
import { parseTemplate } from '../template/parse-template';
import type { ImportNote } from './import-note';
import { LONGEST_TITLE, MOST_WORDINGS } from './limits';
import type { ImportedReply, RefusedRow } from './read-outcome';
import { LONGEST_TEXT, onOneLine, plainText } from './reply-file';

export type FinishedRow = { ok: true; reply: ImportedReply } | { ok: false; refused: RefusedRow };

/** Characters of a title that is made of the first words. */
const MADE_TITLE = 60;
/** What no screen shows; only line breaks and tabs stay. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is counted
const CONTROLS = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/g;

/** A trigger of another tool without the signs that it begins with: `:merci`, `;merci`, `/merci`. */
export const bareTrigger = (trigger: string): string =>
  trigger.trim().replace(/^[^\p{L}\p{N}]+/u, '') || trigger.trim();

/** A shortcut as ours: one word without slashes. */
function shortcutOf(written: string, notes: ImportNote[]): string {
  const bare = onOneLine(written).replace(/^\/+/, '');
  const shortcut = bare.replace(/[\s/]+/g, '-').replace(/-+$/g, '');
  if (shortcut !== bare) notes.push({ code: 'shortcut-changed', detail: written });
  return shortcut;
}

/** Tags that Vigie doesn't know: they keep the reply from being inserted until they are changed. */
function unknownTags(texts: readonly string[], notes: ImportNote[]): void {
  const faults = texts.flatMap((text) =>
    parseTemplate(text).nodes.flatMap((node) => (node.kind === 'fault' ? [node.tag] : [])),
  );
  for (const detail of new Set(faults)) notes.push({ code: 'unknown-tag', detail });
}

/**
 * Cleans a row and holds it against what a reply may be. Every change is noted.
 * @param raw its texts in our language, as the file has them otherwise
 */
export function finishReply(raw: ImportedReply): FinishedRow {
  const { row, fields } = raw;
  const notes = [...raw.notes];
  const written = [fields.title, fields.body, ...fields.variants];
  const controls = written.reduce((sum, text) => sum + (text.match(CONTROLS)?.length ?? 0), 0);
  if (controls > 0) notes.push({ code: 'controls-removed', detail: String(controls) });

  const body = plainText(fields.body);
  const variants = fields.variants.map(plainText).filter((text) => text.trim() !== '');
  const said = onOneLine(fields.title);
  const name = said || onOneLine(fields.shortcut) || guessTitle(body);
  const refuse = (why: RefusedRow['why'], detail: string | number = ''): FinishedRow => ({
    ok: false,
    refused: { row, name: name.slice(0, MADE_TITLE), why, detail: String(detail) },
  });
  if (body.trim() === '') return refuse('no-body');
  const longest = Math.max(body.length, ...variants.map((text) => text.length));
  if (longest > LONGEST_TEXT) return refuse('body-too-long', longest);
  if (variants.length >= MOST_WORDINGS) return refuse('too-many-wordings', variants.length + 1);

  const title = (said || guessTitle(body) || onOneLine(body))
    .slice(0, LONGEST_TITLE)
    .toWellFormed();
  if (said === '') notes.push({ code: 'title-made', detail: title });
  if (said.length > LONGEST_TITLE) notes.push({ code: 'title-cut', detail: String(said.length) });
  const shortcut = shortcutOf(fields.shortcut, notes);
  const tags = [...new Set(fields.tags.map(onOneLine))].filter((tag) => tag !== '');
  unknownTags([body, ...variants], notes);
  return {
    ok: true,
    reply: { ...raw, fields: { ...fields, title, shortcut, body, variants, tags }, notes },
  };
}
