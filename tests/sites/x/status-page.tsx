import { useEffect } from 'react';
import { type Sample, useSample } from '../shell/sample.tsx';
import { useCommentCount, useThread } from '../shell/thread.ts';
import { useVisitState } from '../shell/visit-state.ts';
import type { SampleComment } from '../world/model.ts';
import { ColumnHead } from './column-head.tsx';
import { Composer } from './composer.tsx';
import { PostCard } from './post-card.tsx';
import { type Status, statusOfComment } from './status.ts';
import { type FoundStatus, statusById } from './status-by-id.ts';
import { Timeline } from './timeline.tsx';

/** Conversations shown at first and added by « Voir plus de réponses ». */
const PAGE = 20;

type Row =
  | { kind: 'focal' | 'above' | 'reply'; status: Status }
  | { kind: 'composer' }
  | { kind: 'more' };

/** /<handle>/status/<id>: what it answers, the post, the reply box, the conversations. */
export function StatusPage({ id }: { id: string }) {
  const sample = useSample();
  const found = statusById(sample, id);
  if (!found)
    return (
      <p className="notice">
        {sample.text('Ce post n’est pas disponible.', 'This post is unavailable.')}
      </p>
    );
  return <Conversation key={id} found={found} />;
}

function Conversation({ found }: { found: FoundStatus }) {
  const sample = useSample();
  const post = sample.postById(found.root) ?? sample.post(0);
  const thread = useThread(post);
  const replies = useCommentCount(post);
  const status = found.comment
    ? found.status
    : { ...found.status, counts: { ...found.status.counts, replies } };
  const below = found.comment
    ? (findIn(thread, status.id)?.replies ?? found.comment.replies)
    : thread;
  const [shown, setShown] = useVisitState<number>(`shown:${status.id}`, PAGE);
  const by = sample.account(status.by);
  useEffect(() => {
    document.title = sample.text(
      `${by.name} sur X : « ${status.text.slice(0, 60)} » / X`,
      `${by.name} on X: "${status.text.slice(0, 60)}" / X`,
    );
  }, [sample, by, status.text]);
  const rows: Row[] = [
    ...found.above.map((each) => ({ kind: 'above' as const, status: each })),
    { kind: 'focal', status },
    { kind: 'composer' },
    ...below.slice(0, shown).flatMap((each) => conversation(sample, each)),
    ...(below.length > shown ? [{ kind: 'more' as const }] : []),
  ];
  const send = (text: string) =>
    sample.replies.add({ post: found.root, parent: found.comment ? status.id : null, text });
  const cell = (index: number) => {
    const row = rows[index];
    if (!row) return null;
    if (row.kind === 'composer') {
      return (
        <div data-testid="inline_reply_offscreen">
          <Composer kind="reply" where="inline" onSend={send} />
        </div>
      );
    }
    if (row.kind === 'more') {
      return (
        <button
          type="button"
          role="button"
          className="more-replies"
          onClick={() => setShown(shown + PAGE)}
        >
          <span>{sample.text('Voir plus de réponses', 'Show more replies')}</span>
        </button>
      );
    }
    return <PostCard status={row.status} focal={row.kind === 'focal'} />;
  };
  return (
    <>
      <ColumnHead title={sample.text('Post', 'Post')} />
      <Timeline
        label={sample.text('Conversation', 'Conversation')}
        count={rows.length}
        estimate={140}
        ownKey={(index) =>
          rows[index]?.kind === 'composer' || rows[index]?.kind === 'focal'
            ? rows[index].kind
            : undefined
        }
        cell={cell}
      />
    </>
  );
}

/** A reply and all that hangs under it: on X they are cells one after the other, nothing nested. */
function conversation(sample: Sample, comment: SampleComment, answers?: string): Row[] {
  const handle = sample.account(comment.by).handle;
  // as X does it with most: replies to replies stand on their own page alone
  const isFolded = sample.look.extras.includes('folded');
  return [
    { kind: 'reply', status: statusOfComment(comment, answers) },
    ...(isFolded ? [] : comment.replies.flatMap((each) => conversation(sample, each, handle))),
  ];
}

function findIn(comments: SampleComment[], id: string): SampleComment | undefined {
  for (const comment of comments) {
    const found = comment.id === id ? comment : findIn(comment.replies, id);
    if (found) return found;
  }
  return undefined;
}
