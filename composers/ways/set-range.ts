import { isField } from '../field';

/** Writes into a field past the browser's typing. The last resort: Ctrl+Z cannot take it back. */
export function setRange(editor: HTMLElement, text: string): void {
  if (!isField(editor)) return;
  editor.setRangeText(text, editor.selectionStart, editor.selectionEnd, 'end');
  editor.dispatchEvent(
    new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertText', data: text }),
  );
}
