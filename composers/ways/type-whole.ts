/** The browser's own typing, in one piece. Undoable. It writes where the focus is. */
export function typeWhole(editor: HTMLElement, text: string): void {
  Document.prototype.execCommand.call(editor.ownerDocument, 'insertText', false, text);
}
