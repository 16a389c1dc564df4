import { useEffect } from 'react';
import { navigate } from '../shell/address.tsx';
import { type Sample, useSample } from '../shell/sample.tsx';
import { useVisitState } from '../shell/visit-state.ts';
import { Composer } from './composer.tsx';
import { Icon } from './icons.tsx';
import { PostCard } from './post-card.tsx';
import type { Status } from './status.ts';
import { statusById } from './status-by-id.ts';

const REPLIED = 'reply-window:status';

/** Opens the reply window over the page, at /compose/post as on X. */
export function openReplyTo(sample: Sample, status: Status): void {
  sample.visit.set(REPLIED, status.id);
  navigate('/compose/post', { keepScroll: true });
}

/** The window at /compose/post: a reply when opened from a post, else a new post. */
export function ReplyModal() {
  const sample = useSample();
  const [replied, setReplied] = useVisitState(REPLIED, '');
  const found = replied === '' ? undefined : statusById(sample, replied);
  const close = () => {
    setReplied('');
    history.back();
  };
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (event.key === 'Escape') history.back();
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, []);
  const send = (text: string) => {
    sample.replies.add(
      found
        ? {
            post: found.root,
            parent: found.status.id === found.root ? null : found.status.id,
            text,
          }
        : { post: 'home', parent: null, text },
    );
    close();
  };
  return (
    <div className="layer">
      <div data-testid="mask" className="mask" onClick={close} />
      <div role="dialog" aria-modal="true" aria-labelledby="modal-header" className="window">
        <div className="window-head">
          <button
            type="button"
            role="button"
            data-testid="app-bar-close"
            aria-label={sample.text('Fermer', 'Close')}
            onClick={close}
          >
            <Icon name="close" />
          </button>
        </div>
        {found && (
          <>
            <PostCard status={found.status} bare />
            <div className="answers">
              {sample.text('En réponse à', 'Replying to')}{' '}
              <span>@{sample.account(found.status.by).handle}</span>
            </div>
          </>
        )}
        <Composer kind={found ? 'reply' : 'post'} where="modal" onSend={send} />
      </div>
    </div>
  );
}
