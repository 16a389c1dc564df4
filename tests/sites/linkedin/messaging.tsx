import { type KeyboardEvent, useRef, useState } from 'react';
import { useSample } from '../shell/sample.tsx';
import { useWords } from './labels.ts';
import { Portrait } from './people.tsx';

/** Pixels of window under which the overlay starts folded, so as not to cover the posts. */
const WIDE = 1400;

/** The messaging overlay: a bare contenteditable that sends on Enter, and never a place for a reply to a comment. */
export function MessagingOverlay() {
  const words = useWords();
  const { world } = useSample();
  const field = useRef<HTMLDivElement>(null);
  const [sent, setSent] = useState<string[]>([]);
  const [open, setOpen] = useState(innerWidth >= WIDE);
  const other = world.accounts.findLast((account) => account.kind === 'person');
  if (!other) return null;
  const send = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || !field.current) return;
    event.preventDefault();
    const text = (field.current.textContent ?? '').trim();
    if (text !== '') setSent([...sent, text]);
    field.current.replaceChildren(document.createElement('p'));
  };
  return (
    <aside id="msg-overlay" className="msg-overlay-container">
      <div className="msg-overlay-conversation-bubble">
        <header className="msg-overlay-bubble-header">
          <Portrait account={other} size={32} />
          <h2>{other.name}</h2>
          <button
            type="button"
            aria-expanded={open}
            aria-label={words.messaging}
            onClick={() => setOpen(!open)}
          >
            {open ? '▾' : '▴'}
          </button>
        </header>
        <div hidden={!open}>
          <ul className="msg-s-message-list">
            <li className="msg-s-event-listitem">{words.messageLine}</li>
            {sent.map((line, n) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: messages are only ever added at the end
              <li key={n} className="msg-s-event-listitem">
                {line}
              </li>
            ))}
          </ul>
          <form className="msg-form" onSubmit={(event) => event.preventDefault()}>
            <div className="msg-form__msg-content-container">
              <div
                ref={field}
                className="msg-form__contenteditable"
                contentEditable
                suppressContentEditableWarning
                role="textbox"
                tabIndex={0}
                aria-multiline="true"
                aria-label={words.writeMessage}
                data-placeholder={words.writeMessage}
                onKeyDown={send}
              >
                <p />
              </div>
            </div>
          </form>
        </div>
      </div>
    </aside>
  );
}
