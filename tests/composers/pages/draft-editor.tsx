import { CompositeDecorator, type ContentBlock, Editor, EditorState } from 'draft-js';
import { type ReactNode, useEffect, useState } from 'react';
import type { SampleEditor } from './sample';

const Coloured = ({ children }: { children?: ReactNode }) => (
  <span className="link">{children}</span>
);
const decorator = new CompositeDecorator(
  [/[@#][\w\u00c0-\u024f]+/g, /https?:\/\/\S+/g].map((pattern) => ({
    strategy: (block: ContentBlock, found: (start: number, end: number) => void) => {
      for (const { index, 0: match } of block.getText().matchAll(pattern))
        found(index, index + match.length);
    },
    component: Coloured,
  })),
);

function Box({ onState }: { onState: (state: EditorState) => void }) {
  const [shown, show] = useState(() => EditorState.createEmpty(decorator));
  useEffect(() => onState(shown), [shown, onState]);
  return (
    <div data-testid="tweetTextarea_0">
      <Editor editorState={shown} onChange={show} placeholder="Post your reply" stripPastedStyles />
    </div>
  );
}

/** Draft.js as X has it: mentions and links coloured while one writes. `render` says which React root. */
export function draftEditor(
  render: (node: ReactNode, box: HTMLElement) => () => void,
): SampleEditor {
  let state = EditorState.createEmpty();
  let unmount: (() => void) | null = null;
  const text = () => state.getCurrentContent().getPlainText('\n');

  return {
    mount(box, onText) {
      const onState = (now: EditorState) => {
        state = now;
        onText(text());
      };
      unmount = render(<Box onState={onState} />, box);
    },
    unmount: () => unmount?.(),
    text,
    caret() {
      const selection = state.getSelection();
      let before = 0;
      for (const block of state.getCurrentContent().getBlocksAsArray()) {
        if (block.getKey() === selection.getFocusKey()) return before + selection.getFocusOffset();
        before += block.getLength() + 1;
      }
      return null;
    },
    showsPlaceholder: () => document.querySelector('.public-DraftEditorPlaceholder-root') !== null,
  };
}
