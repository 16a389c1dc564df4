import { dispatchPaste } from './dispatch-paste';
import { PASTE_REQUEST } from './paste-request';

/**
 * A paste, for editors whose model breaks when their DOM is written to (Draft.js, Lexical).
 * Firefox hands the page an empty clipboard from the isolated world, and editors then swallow the event:
 * there the page's world is asked to make it (entrypoints/paste.content.ts).
 */
export function paste(editor: HTMLElement, text: string): void {
  if (import.meta.env.FIREFOX) {
    editor.dispatchEvent(
      new CustomEvent(PASTE_REQUEST, { bubbles: true, composed: true, detail: text }),
    );
  } else dispatchPaste(editor, text);
}
