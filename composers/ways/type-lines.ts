/**
 * The browser's own typing, line by line. For editors that lose blank or last lines of a whole text:
 * ProseMirror and Quill in Firefox (measured November 2026). No key is pressed: a key would send on some networks.
 */
export function typeLines(editor: HTMLElement, text: string): void {
  const type = (command: string, value?: string) =>
    Document.prototype.execCommand.call(editor.ownerDocument, command, false, value);
  for (const [index, line] of text.split('\n').entries()) {
    if (index > 0) type('insertParagraph');
    if (line !== '') type('insertText', line);
  }
}
