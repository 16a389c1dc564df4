import { readCaret } from './caret';
import type { Caret } from './contract';
import { focusedEditor } from './editor-at';
import { isConnected } from './unclobbered';

/** Remembers where the person was writing, while the focus is elsewhere: in the panel, on a button. */
export interface CaretTracker {
  /** Where the caret is, or last was, in this editor. Null while it was never in it. */
  lastCaret(editor: HTMLElement): Caret | null;
  /** The editor that has, or last had, the caret. Null when there was none, or it has left the page. */
  lastEditor(): HTMLElement | null;
}

/** `selectionchange` misses a few moves in a textarea (Firefox) and the first focus; the others fill in. */
const MOVES = ['selectionchange', 'keyup', 'mouseup', 'input', 'focusin'];

/** Follows the caret as text offsets, which survive an editor that draws its nodes anew. Ends with the signal. */
export function startCaretTracking(document: Document, signal: AbortSignal): CaretTracker {
  const carets = new WeakMap<HTMLElement, Caret>();
  let last: HTMLElement | null = null;

  const note = () => {
    const editor = focusedEditor(document);
    const caret = editor && readCaret(editor);
    if (!caret) return;
    carets.set(editor, caret);
    last = editor;
  };
  for (const move of MOVES) document.addEventListener(move, note, { capture: true, signal });
  note();

  return {
    lastCaret: (editor) => readCaret(editor) ?? carets.get(editor) ?? null,
    lastEditor: () => (last && isConnected(last) ? last : null),
  };
}
