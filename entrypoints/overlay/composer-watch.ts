import { startCaretTracking } from '../../composers/caret-tracker';
import type { Caret, Draft } from '../../composers/contract';
import { editorAt } from '../../composers/editor-at';
import { watchDraft } from '../../composers/watch-draft';
import type { ComposerPlace } from '../../networks/contract';

/** The network's reply box in use: the one that has, or last had, the caret. */
export interface ComposerInUse {
  editor: HTMLElement;
  place: ComposerPlace;
  draft: Draft;
}

/** Characters at the start of a draft that may say whom it answers: Instagram's one field answers whomever it begins with. */
const OPENING = 40;

export interface ComposerWatch {
  /** Undefined when no box was used yet or the last one left the page. */
  inUse(): ComposerInUse | undefined;
  lastCaret(editor: HTMLElement): Caret | null;
}

/**
 * Follows the person from reply box to reply box and reads what is being typed.
 * @param placeOf asks the network what an editor writes; null for editors that are none of its composers
 */
export function startComposerWatch(
  document: Document,
  placeOf: (editor: HTMLElement) => ComposerPlace | null,
  onChange: () => void,
  signal: AbortSignal,
): ComposerWatch {
  const carets = startCaretTracking(document, signal);
  let inUse: ComposerInUse | undefined;
  let leaving = new AbortController();

  const use = (editor: HTMLElement): void => {
    const place = placeOf(editor);
    if (!place) return;
    if (inUse?.editor === editor) {
      inUse = { ...inUse, place };
      onChange();
      return;
    }
    leaving.abort();
    leaving = new AbortController();
    inUse = { editor, place, draft: { text: '', caret: null } };
    // Told before it is read: whoever listens learns that this is another box, not the one before gone empty.
    onChange();
    watchDraft(
      editor,
      (draft) => {
        if (inUse?.editor !== editor) return;
        const opening = draft.text.slice(0, OPENING) !== inUse.draft.text.slice(0, OPENING);
        inUse = { editor, draft, place: (opening && placeOf(editor)) || inUse.place };
        onChange();
      },
      AbortSignal.any([signal, leaving.signal]),
    );
  };

  document.addEventListener(
    'focusin',
    (event) => {
      const editor = editorAt(event.target);
      if (editor) use(editor);
    },
    { capture: true, signal },
  );
  // A box may have had the focus before we came. In a turn of its own, since whoever watches isn't ready yet.
  setTimeout(() => {
    const focused = editorAt(document.activeElement);
    if (focused && !signal.aborted) use(focused);
  });

  return {
    inUse() {
      if (inUse && !inUse.editor.isConnected) {
        leaving.abort();
        inUse = undefined;
      }
      return inUse;
    },
    lastCaret: (editor) => carets.lastCaret(editor),
  };
}
