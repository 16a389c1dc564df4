import { useRef, useState } from 'react';
import { EditorBox } from '../editor-box.tsx';
import { Icon } from '../icon.tsx';
import { opaqueKey, uuidKey } from '../keys.ts';
import { useWords } from '../labels.ts';
import { useMarkup } from '../markup.ts';
import type { EditorHandle } from '../quill-editor.ts';
import { startTiptap } from '../tiptap-editor.ts';

interface CommentBoxProps {
  /** Ids the box's keys are made from: the post's, and the comment's it answers. */
  postId: string;
  commentId: string | null;
  place: string;
  /** The person answered, whose chip opens the text; null for a comment on the post. */
  mention: { id: string; name: string } | null;
  onSend(text: string): void;
}

/** A TipTap comment box with its submit button, whose word tells a reply from a comment. */
export function CommentBox({ postId, commentId, place, mention, onSend }: CommentBoxProps) {
  const words = useWords();
  const markup = useMarkup();
  const handle = useRef<EditorHandle | null>(null);
  const [text, setText] = useState('');
  const [round, setRound] = useState(0);
  const owner = commentId ?? postId;
  const key = btoa(`*/\n#urn:li:activity:${postId}:${commentId ?? 'post'}`).replace(/=+$/, '');
  const submitKey = `${key}-commentButtonSection${place}`;
  const written = text.replace(/\u00a0/g, ' ').trim();
  const empty = written === '' || written === mention?.name;
  const send = () => {
    if (empty) return;
    onSend(written);
    setText('');
    setRound(round + 1);
  };
  return (
    <div className="li-box">
      <div data-display-contents="true" className="li-contents">
        <div {...markup.key(`commentBox-${key}-${place}`)} className="li-box-field">
          <div className="li-heard" role="status" aria-live="polite" aria-atomic="true" />
          <div {...markup.testId('ui-core-tiptap-text-editor-wrapper')}>
            <EditorBox
              key={round}
              takesFocus={mention !== null}
              onReady={(editor) => {
                handle.current = editor;
              }}
              start={(element) =>
                startTiptap(element, {
                  label: words.editorV2,
                  mention: round === 0 ? mention : null,
                  attributes: {
                    ...markup.key(uuidKey('editor', owner)),
                    class: `_${opaqueKey('c', owner, 8)}`,
                  },
                  onText: setText,
                })
              }
            />
            {text === '' && mention === null && (
              <div className="li-placeholder" aria-hidden="true">
                {words.addComment}
              </div>
            )}
            <div {...markup.testId('ui-core-tiptap-text-editor-cursor')} />
          </div>
        </div>
      </div>
      <div className="li-box-foot">
        <div>
          <button type="button" aria-label={words.emoji} aria-expanded="false" className="li-bare">
            <Icon id="smile-small" />
          </button>
          <button
            type="button"
            aria-label={words.gif}
            aria-haspopup="dialog"
            aria-expanded="false"
            className="li-bare"
          >
            GIF
          </button>
          <button type="button" aria-label={words.photo} className="li-bare">
            <Icon id="image-medium" />
          </button>
        </div>
        <div {...markup.id(submitKey)} {...markup.key(submitKey)}>
          <button
            type="button"
            {...markup.key(uuidKey('submit', owner))}
            disabled={empty}
            className="li-submit"
            onClick={send}
          >
            <span>
              <span>{mention === null ? words.comment : words.reply}</span>
            </span>
          </button>
        </div>
      </div>
    </div>
  );
}
