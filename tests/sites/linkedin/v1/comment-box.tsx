import { useState } from 'react';
import { useSample } from '../../shell/sample.tsx';
import { EditorBox } from '../editor-box.tsx';
import { Icon } from '../icon.tsx';
import { useWords } from '../labels.ts';
import { useMarkup } from '../markup.ts';
import { Portrait } from '../people.tsx';
import { type QuillGeneration, startQuill } from '../quill-editor.ts';

interface CommentBoxProps {
  quill: QuillGeneration;
  /** True for a reply: the box takes the focus, and its button says so. */
  reply: boolean;
  onSend(text: string): void;
}

/** A Quill comment box; its button exists only while something is written. */
export function CommentBox({ quill, reply, onSend }: CommentBoxProps) {
  const words = useWords();
  const markup = useMarkup();
  const { me } = useSample();
  const [text, setText] = useState('');
  const [round, setRound] = useState(0);
  const send = () => {
    if (text.trim() === '') return;
    onSend(text.trim());
    setText('');
    setRound(round + 1);
  };
  return (
    <div className={`${markup.names('comments-comment-box comments-comment-box--cr')} li1-box`}>
      <Portrait account={me} size={reply ? 32 : 40} />
      <form
        className={markup.names('comments-comment-box__form')}
        onSubmit={(event) => event.preventDefault()}
      >
        <div className={`${markup.names('comments-comment-texteditor')} li1-editor`}>
          <EditorBox
            key={round}
            className="ql-container"
            takesFocus={reply}
            onReady={() => undefined}
            start={(element) =>
              startQuill(element, {
                generation: quill,
                label: words.editorV1,
                placeholder: words.addComment,
                attributes: { 'data-test-ql-editor-contenteditable': 'true' },
                onText: setText,
              })
            }
          />
          <div className="li1-tools">
            <button type="button" aria-label={words.emoji} className="li1-bare">
              <Icon id="smile-small" />
            </button>
            <button type="button" aria-label={words.photo} className="li1-bare">
              <Icon id="image-medium" />
            </button>
          </div>
        </div>
        {text.trim() !== '' && (
          <button
            type="button"
            className={`${markup.names('comments-comment-box__submit-button--cr artdeco-button artdeco-button--primary')} li1-submit`}
            onClick={send}
          >
            <span className="artdeco-button__text">{reply ? words.reply : words.comment}</span>
          </button>
        )}
      </form>
    </div>
  );
}
