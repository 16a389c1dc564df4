import { readCaret } from './caret';
import type { Caret } from './contract';
import { textOf } from './editor-text';
import { isField } from './field';
import { besideChips } from './offsets';

/** What an insertion takes the place of: what was typed right before the caret, or an exact stretch. */
export type Replaced = { typed: string } | { stretch: Caret; was: string };

/**
 * The stretch of the editor's text that an insertion is to replace; empty for a mere insertion.
 * Null when what should be replaced isn't there (any more), or is part of a mention chip.
 * @param caret where to insert; null for where the caret is, or the end of the text
 */
export function stretchFor(
  editor: HTMLElement,
  caret: Caret | null,
  replaced: Replaced | null,
): Caret | null {
  const text = textOf(editor);
  const asked = caret ?? readCaret(editor) ?? { start: text.length, end: text.length };
  const at = { start: Math.min(asked.start, text.length), end: Math.min(asked.end, text.length) };
  if (!replaced) return isField(editor) ? at : besideChips(editor, at);

  const exact =
    'typed' in replaced ? { start: at.end - replaced.typed.length, end: at.end } : replaced.stretch;
  const was = 'typed' in replaced ? replaced.typed : replaced.was;
  if (exact.start < 0 || spaced(text.slice(exact.start, exact.end)) !== spaced(was)) return null;
  const free = isField(editor) ? exact : besideChips(editor, exact);
  return free.start === exact.start && free.end === exact.end ? exact : null;
}

/** Editors draw some spaces as no-break ones. */
const spaced = (text: string): string => text.replace(/\u00a0/g, ' ');
