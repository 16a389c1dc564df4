import type { Draft } from './contract';
import { isField } from './field';
import { readDraft } from './read-draft';

/**
 * Follows what is being written in an editor: the draft at once, then after each change of its text or caret.
 * Mutations are what all editors have in common: Draft.js fires 7 `input` events for 12 keys.
 *
 * A change of the text is told in the turn that made it: after a key Chromium holds timers back until the page has
 * drawn its next frame (156, 2026-11: 10 ms in the middle, 40 ms at p95). A caret moved alone can wait for that.
 * @param onDraft called once for the changes that an editor makes together; the caret stays where it last was while the focus is elsewhere
 */
export function watchDraft(
  editor: HTMLElement,
  onDraft: (draft: Draft) => void,
  signal: AbortSignal,
): void {
  if (signal.aborted) return;
  let told = readDraft(editor);
  let due: ReturnType<typeof setTimeout> | undefined;

  const tell = () => {
    const draft = readDraft(editor, told.caret);
    if (isSame(draft, told)) return;
    told = draft;
    onDraft(draft);
  };
  const soon = () => {
    due ??= setTimeout(() => {
      due = undefined;
      tell();
    });
  };

  // React writes a textarea's value into its child text too, so that a field emptied by the page shows here.
  const observer = new MutationObserver(tell);
  observer.observe(editor, { subtree: true, childList: true, characterData: true });
  const document = editor.ownerDocument;
  // What is typed into a textarea makes no mutation; what the page makes of it is seen later, as below.
  if (isField(editor)) editor.addEventListener('input', tell, { capture: true, signal });
  for (const moment of ['selectionchange', 'input', 'keyup', 'focusin']) {
    document.addEventListener(moment, soon, { capture: true, signal });
  }
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(due);
  });
  onDraft(told);
}

function isSame(one: Draft, other: Draft): boolean {
  return (
    one.text === other.text &&
    one.caret?.start === other.caret?.start &&
    one.caret?.end === other.caret?.end
  );
}
