import { useSample } from '../shell/sample.tsx';
import type { SampleComment, SamplePost } from '../world/model.ts';
import { AvatarLink, HandleLink } from './account-link.tsx';
import { useStartReply } from './comment-form.tsx';
import { LoadMore, useLoaded } from './comment-list.tsx';
import { CommentTime, useUnfolded } from './comment-row.tsx';
import { Icon } from './icon.tsx';
import { likesText } from './labels.ts';
import { PlainText } from './plain-text.tsx';
import { RoleButton } from './role-button.tsx';

/** In the dialog the comments are still lists within lists, with the author in a heading. */
export function ClassicComments({ post }: { post: SamplePost }) {
  const { comments, more, load } = useLoaded(post);
  return (
    <>
      {comments.map((comment) => (
        <ul key={comment.id}>
          <div role="button" tabIndex={-1}>
            <ClassicComment post={post} comment={comment} top={comment} />
          </div>
          <ClassicReplies post={post} comment={comment} />
        </ul>
      ))}
      {more && (
        <li>
          <LoadMore load={load} />
        </li>
      )}
    </>
  );
}

function ClassicReplies({ post, comment }: { post: SamplePost; comment: SampleComment }) {
  const { open, replies, line } = useUnfolded(comment, 'dialog');
  if (line === false) return null;
  return (
    <li>
      <ul className="replies">
        <li>{line}</li>
        {open &&
          replies.map((reply) => (
            <div key={reply.id} role="button" tabIndex={-1}>
              <ClassicComment post={post} comment={reply} top={comment} />
            </div>
          ))}
      </ul>
    </li>
  );
}

interface ClassicCommentProps {
  post: SamplePost;
  comment: SampleComment;
  top: SampleComment;
}

function ClassicComment({ post, comment, top }: ClassicCommentProps) {
  const { account, look, text } = useSample();
  const reply = useStartReply(post);
  const by = account(comment.by);
  return (
    <li className="comment">
      <AvatarLink account={by} />
      <div className="comment-main">
        <h3>
          <HandleLink account={by} />
        </h3>
        <div className="comment-text">
          <span dir="auto">
            <PlainText text={comment.text} />
          </span>
        </div>
        <div className="comment-foot">
          <CommentTime post={post} comment={comment} top={top} />
          {comment.likes > 0 && (
            <button type="button">
              <span>{likesText(comment.likes, look.language)}</span>
            </button>
          )}
          <button type="button" onClick={() => reply(comment, top)}>
            <span>{text('Répondre', 'Reply')}</span>
          </button>
        </div>
      </div>
      <RoleButton act={() => undefined}>
        <Icon name="like" size={16} />
      </RoleButton>
    </li>
  );
}
