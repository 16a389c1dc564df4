import {
  CompositeDecorator,
  type ContentBlock,
  Editor,
  EditorState,
  getDefaultKeyBinding,
} from 'draft-js';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { sampleHooks } from '../shell/shortcuts.ts';

interface DraftBoxProps {
  /** The editor's place in its composer: `tweetTextarea_0`. */
  testId: string;
  label: string;
  placeholder: string;
  /** X has put the test id around the editor (July 2026) and, in other builds, on the editable element itself. */
  testIdOn: 'wrapper' | 'editable';
  autoFocus?: boolean;
  onText(text: string): void;
  /** Ctrl or ⌘ with Enter; in messages, bare Enter. */
  onSend(): void;
  sendsOn?: 'ctrl-enter' | 'enter';
}

/** The real Draft.js, set up as X does: mentions and hashtags coloured, pasted styles dropped. Clear it with a new `key`. */
export function DraftBox(props: DraftBoxProps) {
  const { testId, testIdOn, sendsOn = 'ctrl-enter' } = props;
  const [state, setState] = useState(() => EditorState.createEmpty(DECORATOR));
  const editor = useRef<Editor>(null);
  const latest = useRef(state);
  const change = (next: EditorState) => {
    latest.current = next;
    setState(next);
    props.onText(plainText(next));
  };
  useEffect(() => {
    sampleHooks().editor = {
      text: () => plainText(latest.current),
      caret: () => caretIn(latest.current),
    };
    if (props.autoFocus) editor.current?.focus();
  }, [props.autoFocus]);
  return (
    <div {...(testIdOn === 'wrapper' ? { 'data-testid': testId } : {})} className="draft-box">
      <Editor
        ref={editor}
        editorState={state}
        onChange={change}
        onFocus={() => {
          sampleHooks().editor = {
            text: () => plainText(latest.current),
            caret: () => caretIn(latest.current),
          };
        }}
        {...(testIdOn === 'editable' ? { webDriverTestID: testId } : {})}
        ariaLabel={props.label}
        ariaMultiline
        role="textbox"
        placeholder={props.placeholder}
        stripPastedStyles
        keyBindingFn={(event) => {
          const sends = sendsOn === 'enter' ? !event.shiftKey : event.ctrlKey || event.metaKey;
          return event.key === 'Enter' && sends ? 'send' : getDefaultKeyBinding(event);
        }}
        handleKeyCommand={(command) => {
          if (command !== 'send') return 'not-handled';
          props.onSend();
          return 'handled';
        }}
      />
    </div>
  );
}

function plainText(state: EditorState): string {
  return state.getCurrentContent().getPlainText('\n');
}

/** The caret in the model, in UTF-16 units from the start; lines count one for their break. */
function caretIn(state: EditorState): number | null {
  const selection = state.getSelection();
  let before = 0;
  for (const block of state.getCurrentContent().getBlocksAsArray()) {
    if (block.getKey() === selection.getFocusKey()) return before + selection.getFocusOffset();
    before += block.getLength() + 1;
  }
  return null;
}

function matching(pattern: RegExp) {
  return (block: ContentBlock, found: (start: number, end: number) => void) => {
    for (const match of block.getText().matchAll(pattern)) {
      found(match.index, match.index + match[0].length);
    }
  };
}

function Coloured({ children }: { children?: ReactNode }) {
  return <span className="coloured">{children}</span>;
}

const DECORATOR = new CompositeDecorator([
  { strategy: matching(/[@#][\p{L}\p{N}_]+/gu), component: Coloured },
  { strategy: matching(/https?:\/\/\S+/g), component: Coloured },
]);
