import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerPlainText } from '@lexical/plain-text';
import { registerRichText } from '@lexical/rich-text';
import {
  $createParagraphNode,
  $getRoot,
  CLEAR_HISTORY_COMMAND,
  COMMAND_PRIORITY_HIGH,
  createEditor,
  KEY_ENTER_COMMAND,
} from 'lexical';
import { $caretOffset } from './lexical-caret.ts';

export interface LexicalHandle {
  /** What is written now, paragraphs joined by one newline. */
  text(): string;
  /** Offset of the caret in that text; null where there is none. */
  caret(): number | null;
  /** Empties the editor, as after sending. */
  clear(): void;
  focus(): void;
  stop(): void;
}

interface LexicalOptions {
  /** `plain` for comments, `rich` for Messenger: the two Lexical set-ups differ in how they take a paste. */
  mode: 'plain' | 'rich';
  onText(text: string): void;
  /** Bare Enter; Shift+Enter stays with Lexical, which makes a line break of it. */
  onEnter(): void;
}

/** Starts a real Lexical editor on `element`, with undo merged over 300 ms as Facebook has it. */
export function startLexical(element: HTMLElement, options: LexicalOptions): LexicalHandle {
  const editor = createEditor({
    namespace: `sample-${options.mode}`,
    onError: (error) => {
      throw error;
    },
  });
  editor.setRootElement(element);
  const read = () =>
    editor.getEditorState().read(() =>
      $getRoot()
        .getChildren()
        .map((paragraph) => paragraph.getTextContent())
        .join('\n'),
    );
  const stops = [
    options.mode === 'plain' ? registerPlainText(editor) : registerRichText(editor),
    registerHistory(editor, createEmptyHistoryState(), 300),
    editor.registerCommand(
      KEY_ENTER_COMMAND,
      (event) => {
        if (event === null || event.shiftKey || event.isComposing) return false;
        event.preventDefault();
        options.onEnter();
        return true;
      },
      COMMAND_PRIORITY_HIGH,
    ),
    editor.registerUpdateListener(() => options.onText(read())),
  ];
  return {
    text: read,
    caret: () => editor.getEditorState().read($caretOffset),
    clear() {
      editor.update(() => {
        const paragraph = $createParagraphNode();
        $getRoot().clear().append(paragraph);
        paragraph.select();
      });
      editor.dispatchCommand(CLEAR_HISTORY_COMMAND, undefined);
    },
    focus() {
      element.focus({ preventScroll: true });
      editor.focus();
    },
    stop() {
      for (const stop of stops) stop();
      editor.setRootElement(null);
    },
  };
}
