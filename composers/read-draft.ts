import { readCaret } from './caret';
import type { Caret, Draft } from './contract';
import { readEditor } from './editor-text';
import { isField } from './field';

/**
 * What is in an editor now.
 * @param lastCaret where the caret was, for when it isn't in the editor now (see CaretTracker)
 */
export function readDraft(editor: HTMLElement, lastCaret: Caret | null = null): Draft {
  const read = isField(editor) ? { text: editor.value, pieces: [] } : readEditor(editor);
  const { text } = read;
  const caret = readCaret(editor, read) ?? lastCaret;
  if (!caret) return { text, caret: null };
  const { start, end } = caret;
  return { text, caret: { start: Math.min(start, text.length), end: Math.min(end, text.length) } };
}
