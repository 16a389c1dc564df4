import { editorAt, focusedEditor } from './editor-at';
import { textOf } from './editor-text';
import { composerOf } from './registry';
import { turn } from './turn';
import { holds, isConnected, parentOf } from './unclobbered';

/**
 * Gives an editor the focus and waits until it has settled: Draft.js and Lexical put their own selection
 * back on focus, and Instagram mounts a new textarea in place of the first one focused.
 * @returns the editor that now stands there with the same text and the focus; `gone` when it left the
 * page, `kept-out` when the page keeps the focus elsewhere.
 */
export async function takeFocus(editor: HTMLElement): Promise<HTMLElement | 'gone' | 'kept-out'> {
  const text = textOf(editor);
  const around = ancestorsOf(editor);
  editor.focus({ preventScroll: true });
  await turn();
  const now = isConnected(editor) ? editor : successorOf(editor, around, text);
  if (!now) return 'gone';
  if (now !== editor) {
    now.focus({ preventScroll: true });
    await turn();
  }
  return focusedEditor(now.ownerDocument) === now ? now : 'kept-out';
}

/** The one editor of the same kind and text where the other stood, in the nearest of its ancestors that remain. */
function successorOf(editor: HTMLElement, around: Node[], text: string): HTMLElement | null {
  const place = around.find(isConnected);
  if (!(place instanceof Element)) return null;
  const kind = composerOf(editor).kind;
  const found = new Set<HTMLElement>();
  for (const each of Element.prototype.querySelectorAll.call(
    place,
    'textarea, [contenteditable]',
  )) {
    const other = editorAt(each);
    if (other && holds(place, other) && composerOf(other).kind === kind && textOf(other) === text) {
      found.add(other);
    }
  }
  const [only] = found;
  return found.size === 1 && only ? only : null;
}

function ancestorsOf(node: Node): Node[] {
  const ancestors: Node[] = [];
  for (let at = parentOf(node); at; at = parentOf(at)) ancestors.push(at);
  return ancestors;
}
