import { useEffect, useRef, useState } from 'react';
import { sampleHooks } from '../shell/shortcuts.ts';
import { type LexicalHandle, startLexical } from './lexical-editor.ts';
import type { Words } from './words.ts';

interface CommentComposerProps {
  words: Words;
  /** « Commenter en tant que … » or « Répondre à … »: the editor's label and its placeholder. */
  label: string;
  /** True for the box that the Reply button opens: it takes the focus at once. */
  takesFocus: boolean;
  onSend(text: string): void;
}

/** A comment box: Lexical in a `form[role=presentation]`. Enter sends; the submit button exists only while the box is in use. */
export function CommentComposer({ words, label, takesFocus, onSend }: CommentComposerProps) {
  const element = useRef<HTMLDivElement>(null);
  const handle = useRef<LexicalHandle | null>(null);
  const send = useRef<() => void>(() => undefined);
  const [text, setText] = useState('');
  const [focused, setFocused] = useState(false);
  const inUse = focused || text !== '';

  send.current = () => {
    const written = handle.current?.text().trim() ?? '';
    if (written === '') return;
    handle.current?.clear();
    onSend(written);
  };

  useEffect(() => {
    if (!element.current) return;
    const editor = startLexical(element.current, {
      mode: 'plain',
      onText: setText,
      onEnter: () => send.current(),
    });
    handle.current = editor;
    if (takesFocus) editor.focus();
    return () => editor.stop();
  }, [takesFocus]);

  return (
    <form className="fb-composer" role="presentation" onSubmit={(event) => event.preventDefault()}>
      <div data-visualcompletion="ignore" className={inUse ? 'fb-field fb-field-open' : 'fb-field'}>
        <div
          ref={element}
          className="notranslate"
          contentEditable
          suppressContentEditableWarning
          role="textbox"
          spellCheck
          tabIndex={0}
          aria-label={label}
          aria-placeholder={label}
          style={{ userSelect: 'text', whiteSpace: 'pre-wrap', wordBreak: 'break-word' }}
          onFocus={() => {
            setFocused(true);
            if (handle.current) sampleHooks().editor = handle.current;
          }}
          onBlur={() => setFocused(false)}
        />
        {text === '' && (
          <div aria-hidden="true" className="fb-placeholder">
            <div>{label}</div>
          </div>
        )}
      </div>
      <ul
        className="fb-composer-tools"
        data-id={inUse ? 'focused-state-actions-list' : 'unfocused-state-actions-list'}
      >
        {words.composerTools.map((tool) => (
          <li key={tool}>
            <div role="button" tabIndex={0} aria-label={tool}>
              <i data-visualcompletion="css-img" />
            </div>
          </li>
        ))}
        {inUse && (
          <li id="focused-state-composer-submit">
            <span>
              <div
                role="button"
                tabIndex={text.trim() === '' ? -1 : 0}
                aria-label={words.sendComment}
                aria-disabled={text.trim() === '' ? 'true' : undefined}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => send.current()}
              >
                <svg
                  viewBox="0 0 16 16"
                  width="16"
                  height="16"
                  fill="currentColor"
                  aria-hidden="true"
                >
                  <path d="M1 14 15 8 1 2l2 5 7 1-7 1z" />
                </svg>
              </div>
            </span>
          </li>
        )}
      </ul>
    </form>
  );
}
