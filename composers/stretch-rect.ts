import type { Caret } from './contract';
import { isField } from './field';
import { rangeAt } from './offsets';

/** Where a stretch of the editor's text is drawn in the window; a textarea's letters have no place, so it is the field itself. */
export function stretchRect(editor: HTMLElement, stretch: Caret): DOMRect {
  const drawn = isField(editor) ? null : rangeAt(editor, stretch).getBoundingClientRect();
  return drawn && drawn.height > 0 ? drawn : editor.getBoundingClientRect();
}
