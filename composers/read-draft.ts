import { readCaret } from './caret';
import type { Caret, Draft } from './contract';
import { textOf } from './editor-text';

/**
 * What is in an editor now.
 * @param lastCaret where the caret was, for when it isn't in the editor now (see CaretTracker)
 */
export function readDraft(editor: HTMLElement, lastCaret: Caret | null = null): Draft {
  const text = textOf(editor);
  const caret = readCaret(editor) ?? lastCaret;
  if (!caret) return { text, caret: null };
  const { start, end } = caret;
  return { text, caret: { start: Math.min(start, text.length), end: Math.min(end, text.length) } };
}
