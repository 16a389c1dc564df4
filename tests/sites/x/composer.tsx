import { useState } from 'react';
import { useSample } from '../shell/sample.tsx';
import { DraftBox } from './draft-box.tsx';
import { Avatar } from './user-name.tsx';

interface ComposerProps {
  kind: 'post' | 'reply';
  /** In the page (`tweetButtonInline`) or in the window above it (`tweetButton`). */
  where: 'inline' | 'modal';
  onSend(text: string): void;
}

/** Avatar, editor and its button, which stays disabled until the editor's model holds text. */
export function Composer({ kind, where, onSend }: ComposerProps) {
  const { me, text: worded } = useSample();
  const [text, setText] = useState('');
  const [round, setRound] = useState(0);
  const empty = text.trim() === '';
  const send = () => {
    if (empty) return;
    onSend(text);
    setText('');
    setRound(round + 1);
  };
  const placeholder =
    kind === 'reply'
      ? worded('Postez votre réponse', 'Post your reply')
      : worded('Quoi de neuf\u00a0?', 'What’s happening?');
  return (
    <div className={`composer ${where}`}>
      <Avatar account={me} linked={where === 'inline'} />
      <div className="composer-main">
        <DraftBox
          key={round}
          testId="tweetTextarea_0"
          testIdOn={where === 'inline' ? 'wrapper' : 'editable'}
          label={worded('Texte du post', 'Post text')}
          placeholder={placeholder}
          autoFocus={where === 'modal'}
          onText={setText}
          onSend={send}
        />
        <div className="composer-foot" data-testid="toolBar">
          <button
            type="button"
            role="button"
            data-testid={where === 'inline' ? 'tweetButtonInline' : 'tweetButton'}
            disabled={empty}
            aria-disabled={empty ? 'true' : undefined}
            tabIndex={empty ? -1 : 0}
            className="send"
            onClick={send}
          >
            <div dir="ltr">
              <span>
                {kind === 'reply' ? worded('Répondre', 'Reply') : worded('Poster', 'Post')}
              </span>
            </div>
          </button>
        </div>
      </div>
    </div>
  );
}
