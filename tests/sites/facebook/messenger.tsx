import { useEffect, useRef, useState } from 'react';
import { useSample } from '../shell/sample.tsx';
import { Avatar } from './avatar.tsx';
import { useWords } from './labels.ts';
import { type LexicalHandle, startLexical } from './lexical-editor.ts';

/** Pixels of window under which a chat tab starts folded, so as not to cover the posts. */
const WIDE = 1400;

/** A Messenger chat tab: also Lexical, also sent by Enter, and never a place for a reply to a comment. */
export function ChatTab({ onClose }: { onClose(): void }) {
  const words = useWords();
  const { world } = useSample();
  const element = useRef<HTMLDivElement>(null);
  const [sent, setSent] = useState<string[]>([]);
  const [empty, setEmpty] = useState(true);
  const [folded, setFolded] = useState(innerWidth < WIDE);
  const other = world.accounts.find((account) => account.kind === 'person');

  useEffect(() => {
    if (!element.current) return;
    const editor: LexicalHandle = startLexical(element.current, {
      mode: 'rich',
      onText: (text) => setEmpty(text === ''),
      onEnter: () => {
        const text = editor.text().trim();
        if (text === '') return;
        editor.clear();
        setSent((before) => [...before, text]);
      },
    });
    return () => editor.stop();
  }, []);

  if (!other) return null;
  return (
    <div className="fb-chat" role="region" aria-label={`${words.messenger} ${other.name}`}>
      <div className="fb-chat-head">
        <Avatar account={other} size={28} />
        <h2 role="button" tabIndex={0} onClick={() => setFolded(!folded)}>
          <span dir="auto">{other.name}</span>
        </h2>
        <div role="button" tabIndex={0} aria-label={words.close} onClick={onClose}>
          ✕
        </div>
      </div>
      <div className="fb-chat-lines" role="grid" hidden={folded}>
        <div role="row">
          <span dir="auto">{words.chatLine}</span>
        </div>
        {sent.map((line, n) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: messages are only ever added at the end
          <div key={n} role="row" className="fb-chat-mine">
            <span dir="auto">{line}</span>
          </div>
        ))}
      </div>
      <div className="fb-field" hidden={folded}>
        <div
          ref={element}
          className="notranslate"
          contentEditable
          suppressContentEditableWarning
          role="textbox"
          spellCheck
          tabIndex={0}
          aria-label={words.message}
          aria-placeholder="Aa"
          style={{ userSelect: 'text', whiteSpace: 'pre-wrap', wordBreak: 'break-word' }}
        />
        {empty && (
          <div aria-hidden="true" className="fb-placeholder">
            <div>Aa</div>
          </div>
        )}
      </div>
    </div>
  );
}
