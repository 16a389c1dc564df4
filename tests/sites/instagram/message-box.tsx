import { registerPlainText } from '@lexical/plain-text';
import {
  $createParagraphNode,
  $getRoot,
  COMMAND_PRIORITY_HIGH,
  createEditor,
  KEY_ENTER_COMMAND,
} from 'lexical';
import { useEffect, useRef } from 'react';
import { sampleHooks } from '../shell/shortcuts.ts';

/** The real Lexical, as in Instagram's messages: Enter sends at once, so nothing may ever be put here by mistake. */
export function MessageBox({ label, send }: { label: string; send(text: string): void }) {
  const box = useRef<HTMLDivElement>(null);
  const latest = useRef(send);
  latest.current = send;
  useEffect(() => {
    const editor = createEditor({
      namespace: 'messages',
      onError(error) {
        throw error;
      },
    });
    editor.setRootElement(box.current);
    const text = () => editor.getEditorState().read(() => $getRoot().getTextContent());
    const stop = registerPlainText(editor);
    const stopEnter = editor.registerCommand(
      KEY_ENTER_COMMAND,
      (event) => {
        if (event?.shiftKey) return false;
        event?.preventDefault();
        if (text().trim() !== '') latest.current(text());
        editor.update(() => $getRoot().clear().append($createParagraphNode()).selectEnd());
        return true;
      },
      COMMAND_PRIORITY_HIGH,
    );
    const hook = () => {
      sampleHooks().editor = { text, caret: () => null };
    };
    const node = box.current;
    node?.addEventListener('focus', hook);
    return () => {
      node?.removeEventListener('focus', hook);
      stopEnter();
      stop();
      editor.setRootElement(null);
    };
  }, []);
  return (
    <div
      ref={box}
      role="textbox"
      contentEditable
      suppressContentEditableWarning
      tabIndex={0}
      aria-label={label}
      aria-placeholder={label}
      className="message-box notranslate"
    />
  );
}
