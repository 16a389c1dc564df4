import { useState } from 'react';
import { useSample } from '../shell/sample.tsx';
import { AvatarLink } from './account-link.tsx';
import { MessageBox } from './message-box.tsx';

/** /direct/inbox/ and /direct/t/<id>/: private messages. */
export function MessagesPage() {
  const { world, text } = useSample();
  const [sent, setSent] = useState<string[]>([]);
  const other = world.accounts.find((each) => each.kind === 'person');
  return (
    <main role="main" className="messages">
      <div className="messages-head">
        {other && <AvatarLink account={other} size={44} />}
        <b>{other?.name}</b>
      </div>
      <div className="messages-list" role="list">
        <div role="listitem" className="received">
          {text('Bonjour, vous avez reçu mon message ?', 'Hello, did you get my message?')}
        </div>
        {sent.map((message, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: messages are only ever added
          <div key={place} role="listitem" className="sent">
            {message}
          </div>
        ))}
      </div>
      <MessageBox label="Message" send={(message) => setSent((old) => [...old, message])} />
    </main>
  );
}
