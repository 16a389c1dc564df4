import { readCaret, selectStretch } from './caret';
import type { Caret } from './contract';
import { isField } from './field';
import { turn } from './turn';

/** Milliseconds after which no `selectionchange` is coming: the selection stood there already. */
const LONGEST_WAIT = 40;

/**
 * Selects a stretch of the focused editor's text, and waits until the editor knows: editors copy the
 * selection into their model on `selectionchange`, which comes later.
 * @returns false when the editor put the caret elsewhere
 */
export async function placeCaret(editor: HTMLElement, stretch: Caret): Promise<boolean> {
  const heard = isField(editor) ? turn() : selectionChange(editor.ownerDocument);
  selectStretch(editor, stretch);
  await heard;
  await turn();
  const placed = readCaret(editor);
  return placed?.start === stretch.start && placed.end === stretch.end;
}

function selectionChange(document: Document): Promise<void> {
  return new Promise((done) => {
    const heard = () => {
      document.removeEventListener('selectionchange', heard);
      clearTimeout(late);
      done();
    };
    const late = setTimeout(heard, LONGEST_WAIT);
    document.addEventListener('selectionchange', heard);
  });
}
