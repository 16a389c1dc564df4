import { useSample } from '../shell/sample.tsx';
import { useThread } from '../shell/thread.ts';
import { useVisitState } from '../shell/visit-state.ts';
import type { SampleComment, SamplePost } from '../world/model.ts';
import { CommentRow, useUnfolded } from './comment-row.tsx';
import { Icon } from './icon.tsx';
import { RoleButton } from './role-button.tsx';

/** Comments shown at first and added each time. */
const PAGE = 15;

/** The comments loaded so far, and the way to the next ones. */
export function useLoaded(post: SamplePost): {
  comments: SampleComment[];
  more: boolean;
  load(): void;
} {
  const thread = useThread(post);
  const [shown, setShown] = useVisitState<number>(`shown:${post.id}`, PAGE);
  return {
    comments: thread.slice(0, shown),
    more: thread.length > shown,
    load: () => setShown(shown + PAGE),
  };
}

/** On a post's own page: no lists, no articles. */
export function CommentList({ post }: { post: SamplePost }) {
  const { text } = useSample();
  const { comments, more, load } = useLoaded(post);
  return (
    <div>
      {comments.map((comment) => (
        <Conversation key={comment.id} post={post} comment={comment} />
      ))}
      {more && <LoadMore load={load} />}
      {comments.length === 0 && (
        <div className="soft">{text('Aucun commentaire pour l’instant.', 'No comments yet.')}</div>
      )}
    </div>
  );
}

export function LoadMore({ load }: { load(): void }) {
  return (
    <RoleButton act={load} className="load-more">
      <Icon name="load" />
    </RoleButton>
  );
}

function Conversation({ post, comment }: { post: SamplePost; comment: SampleComment }) {
  const { open, replies, line } = useUnfolded(comment, 'page');
  return (
    <div>
      <CommentRow post={post} comment={comment} top={comment} />
      <div className="replies">
        {line}
        {open &&
          replies.map((reply) => (
            <CommentRow key={reply.id} post={post} comment={reply} top={comment} />
          ))}
      </div>
    </div>
  );
}
