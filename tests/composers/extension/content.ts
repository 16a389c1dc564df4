import { startCaretTracking } from '../../../composers/caret-tracker';
import type { Draft, Insertion } from '../../../composers/contract';
import { editorAt } from '../../../composers/editor-at';
import { insertText } from '../../../composers/insert-text';
import { readDraft } from '../../../composers/read-draft';
import { composerOf } from '../../../composers/registry';
import { watchDraft } from '../../../composers/watch-draft';
import { ANSWER, ERRAND, type Errand, type Look } from './errand';
import { showPanel } from './panel';

/** The content script of the checks: composers/ in the isolated world, told what to do by the page. */
const life = new AbortController();
const tracker = startCaretTracking(document, life.signal);
let watched: { editor: HTMLElement; draft: Draft | null } | null = null;

document.addEventListener(ERRAND, (event) => {
  run(JSON.parse((event as CustomEvent<string>).detail)).then(
    (answer) => say(answer),
    (error: unknown) => say({ error: String(error) }),
  );
});
addEventListener('DOMContentLoaded', () => showPanel());

async function run(errand: Errand): Promise<Insertion | Look> {
  const editor = tracker.lastEditor() ?? onlyEditor();
  if (errand.do === 'insert') {
    const replaced = errand.replaced ? { replaced: errand.replaced } : {};
    const caret = tracker.lastCaret(editor);
    const insertion = await insertText(editor, errand.text, caret, replaced);
    watch(tracker.lastEditor() ?? editor);
    return insertion;
  }
  const draft = readDraft(editor, tracker.lastCaret(editor));
  const told = watched?.editor === editor ? watched.draft : null;
  return { kind: composerOf(editor).kind, draft, watched: told };
}

function watch(editor: HTMLElement): void {
  if (watched?.editor === editor) return;
  const watching = { editor, draft: null as Draft | null };
  watched = watching;
  watchDraft(
    editor,
    (draft) => {
      watching.draft = draft;
    },
    life.signal,
  );
}

/** The sample's editor while it was never focused. */
function onlyEditor(): HTMLElement {
  const place = Document.prototype.querySelector.call(document, 'main');
  const inside = place?.querySelector('.shadow-host')?.shadowRoot ?? place;
  const editor = editorAt(inside?.querySelector('textarea, [contenteditable]') ?? null);
  if (!editor) throw new Error('no editor on the page');
  return editor;
}

const say = (answer: object) =>
  Document.prototype.dispatchEvent.call(
    document,
    new CustomEvent(ANSWER, { detail: JSON.stringify(answer) }),
  );
