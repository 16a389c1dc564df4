import type { Caret } from './contract';
import { focusedEditor } from './editor-at';
import { type EditorText, readEditor } from './editor-text';
import { isField } from './field';
import { offsetAt, rangeAt } from './offsets';
import { holds } from './unclobbered';

/**
 * The selection that is in this editor now. Null when there is none: it is elsewhere, or the editor is a
 * field without the focus (a field that was never focused has a selection too, which nobody placed).
 * @param read the editor as it was just read
 */
export function readCaret(editor: HTMLElement, read?: EditorText): Caret | null {
  if (isField(editor)) {
    const focused = focusedEditor(editor.ownerDocument) === editor;
    return focused ? { start: editor.selectionStart, end: editor.selectionEnd } : null;
  }
  const selection = selectionAround(editor);
  if (!selection?.rangeCount) return null;
  const range = selection.getRangeAt(0);
  if (!holds(editor, range.startContainer) || !holds(editor, range.endContainer)) return null;
  const text = read ?? readEditor(editor);
  const start = offsetAt(range.startContainer, range.startOffset, text);
  return {
    start,
    end: range.collapsed ? start : offsetAt(range.endContainer, range.endOffset, text),
  };
}

/** Selects a stretch of the editor's text. The editor must have the focus. */
export function selectStretch(editor: HTMLElement, stretch: Caret): void {
  if (isField(editor)) {
    editor.setSelectionRange(stretch.start, stretch.end);
    return;
  }
  const range = rangeAt(editor, stretch);
  selectionAround(editor)?.setBaseAndExtent(
    range.startContainer,
    range.startOffset,
    range.endContainer,
    range.endOffset,
  );
}

/** Chromium hides what is selected in a shadow root from the document's selection, and gives the root its own. */
function selectionAround(editor: HTMLElement): Selection | null {
  const root: Node & { getSelection?(): Selection | null } = editor.getRootNode();
  const own = root !== editor.ownerDocument && root.getSelection?.();
  return own || Document.prototype.getSelection.call(editor.ownerDocument);
}
