import { useState } from 'react';
import { useSample } from '../shell/sample.tsx';
import { DraftBox } from './draft-box.tsx';
import { Icon } from './icons.tsx';

/**
 * Private messages at the foot of the page. Its editor is of the same kind as the reply box and is in the
 * document even while the drawer is closed; nothing of Vigie's may ever land in it.
 */
export function MessagesDrawer() {
  const { text } = useSample();
  const [open, setOpen] = useState(false);
  const [written, setWritten] = useState('');
  const [sent, setSent] = useState<string[]>([]);
  const send = () => {
    if (written.trim() === '') return;
    setSent([...sent, written]);
    setWritten('');
  };
  return (
    <aside data-testid="DMDrawer" aria-label="Messages" className={open ? 'drawer open' : 'drawer'}>
      <button
        type="button"
        role="button"
        data-testid="DMDrawerHeader"
        className="drawer-head"
        onClick={() => setOpen(!open)}
      >
        <span>Messages</span>
        <Icon name="mail" />
      </button>
      <div className="drawer-list" data-testid="dm-message-list">
        {sent.map((message, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: messages are only ever added
          <div key={place} data-testid="messageEntry" className="message">
            {message}
          </div>
        ))}
      </div>
      <div className="drawer-box">
        <DraftBox
          key={sent.length}
          testId="dmComposerTextInput"
          testIdOn="editable"
          label={text('Démarrer un nouveau message', 'Start a new message')}
          placeholder={text('Démarrer un nouveau message', 'Start a new message')}
          sendsOn="enter"
          onText={setWritten}
          onSend={send}
        />
        <button
          type="button"
          data-testid="dmComposerSendButton"
          aria-label={text('Envoyer', 'Send')}
          onClick={send}
        >
          <Icon name="share" />
        </button>
      </div>
    </aside>
  );
}
