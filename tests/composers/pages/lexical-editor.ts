import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import {
  $getRoot,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  createEditor,
  type LexicalEditor,
  type LexicalNode,
} from 'lexical';
import type { SampleEditor } from './sample';

/** Lexical as Facebook has it; `register` makes it rich or plain. */
export function lexicalEditor(register: (editor: LexicalEditor) => () => void): SampleEditor {
  const editor = createEditor({
    namespace: 'sample',
    onError: (error) => console.error(`Lexical: ${error.message}`),
  });
  const placeholder = document.createElement('div');
  placeholder.className = 'placeholder';
  placeholder.textContent = 'Write a comment…';
  let stops: (() => void)[] = [];
  const text = () => editor.getEditorState().read(linesOfModel);

  return {
    mount(box, onText) {
      const element = document.createElement('div');
      element.contentEditable = 'true';
      element.setAttribute('role', 'textbox');
      box.append(placeholder, element);
      editor.setRootElement(element);
      stops = [
        register(editor),
        registerHistory(editor, createEmptyHistoryState(), 300),
        editor.registerUpdateListener(() => {
          placeholder.hidden = text() !== '';
          onText(text());
        }),
      ];
    },
    unmount() {
      for (const stop of stops) stop();
      editor.update(() => $getRoot().clear(), { discrete: true });
      editor.setRootElement(null);
    },
    text,
    caret: () => editor.getEditorState().read(caretOfModel),
    showsPlaceholder: () => !placeholder.hidden,
  };
}

const linesOfModel = (): string =>
  $getRoot()
    .getChildren()
    .map((paragraph) => paragraph.getTextContent())
    .join('\n');

function caretOfModel(): number | null {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return null;
  const { key, offset, type } = selection.focus;
  let before = 0;
  /** True once the caret was met; `before` is then where it stands. */
  const walk = (node: LexicalNode): boolean => {
    if (!$isElementNode(node)) {
      before += node.getKey() === key ? offset : node.getTextContentSize();
      return node.getKey() === key;
    }
    for (const [index, child] of node.getChildren().entries()) {
      if (node === $getRoot() && index > 0) before += 1;
      if (type === 'element' && node.getKey() === key && index === offset) return true;
      if (walk(child)) return true;
    }
    return type === 'element' && node.getKey() === key;
  };
  return walk($getRoot()) ? before : null;
}
