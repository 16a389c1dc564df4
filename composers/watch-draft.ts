import type { Draft } from './contract';
import { readDraft } from './read-draft';

/**
 * Follows what is being written in an editor: the draft at once, then after each change of its text or caret.
 * Mutations are what all editors have in common: Draft.js fires 7 `input` events for 12 keys.
 * @param onDraft called at most once per turn of the page; the caret stays where it last was while the focus is elsewhere
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
    due = undefined;
    const draft = readDraft(editor, told.caret);
    if (isSame(draft, told)) return;
    told = draft;
    onDraft(draft);
  };
  const soon = () => {
    due ??= setTimeout(tell);
  };

  // React writes a textarea's value into its child text too, so that a field emptied by the page shows here.
  const observer = new MutationObserver(soon);
  observer.observe(editor, { subtree: true, childList: true, characterData: true });
  const document = editor.ownerDocument;
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
