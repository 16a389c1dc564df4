import { memo } from 'react';
import { useSample } from '../shell/sample.tsx';
import { useThread } from '../shell/thread.ts';
import { useVisitState } from '../shell/visit-state.ts';
import type { SampleComment, SamplePost } from '../world/model.ts';
import { Avatar } from './avatar.tsx';
import { Comment } from './comment.tsx';
import { CommentComposer } from './comment-composer.tsx';
import { useWords } from './labels.ts';
import { useMarkup } from './markup.ts';
import { useSpeaker } from './speaker.ts';
import { variant } from './tracking.ts';

/** Top-level comments shown at first, and added by « Afficher plus de commentaires ». */
const FIRST = 10;
const MORE = 25;

interface ThreadProps {
  post: SamplePost;
  postAddress: string;
  /** False where the network gives comments no wrapper with an id (groups, and threads seen logged out). */
  numbered: boolean;
}

/** The comments of a post, first ones first, and what is folded behind buttons. */
export function Thread({ post, postAddress, numbered }: ThreadProps) {
  const words = useWords();
  const comments = useThread(post);
  const [shown, setShown] = useVisitState(`shown:${post.id}`, FIRST);
  return (
    <div className="fb-thread">
      <div
        className="fb-sorting"
        role="button"
        tabIndex={0}
        aria-haspopup="menu"
        aria-expanded="false"
      >
        <span dir="auto">{words.sorting} ▾</span>
      </div>
      {comments.slice(0, shown).map((comment) => (
        <Branch
          key={comment.id}
          comment={comment}
          post={post}
          postAddress={postAddress}
          numbered={numbered}
          above={NONE_ABOVE}
        />
      ))}
      {comments.length > shown && (
        <div className="fb-load">
          <div role="button" tabIndex={0} onClick={() => setShown(shown + MORE)}>
            <span>
              <span dir="auto">{words.moreComments}</span>
            </span>
          </div>
          <span>
            {Math.min(shown, comments.length)} / {comments.length}
          </span>
        </div>
      )}
    </div>
  );
}

/** Where a comment's replies stand: all three were seen. */
const REPLIES_STAND = ['in the wrapper', 'after the wrapper', 'in the article'] as const;

interface BranchProps extends ThreadProps {
  comment: SampleComment;
  above: readonly SampleComment[];
}

/** What stands above a comment on the post; one array, so that comments already drawn aren't drawn again. */
const NONE_ABOVE: readonly SampleComment[] = [];

/** A comment, its replies under it, and the box that its Reply button opens. */
const Branch = memo(function Branch({ comment, above, ...thread }: BranchProps) {
  const words = useWords();
  const markup = useMarkup();
  const { account, replies } = useSample();
  const [answering, setAnswering] = useVisitState(`answering:${comment.id}`, false);
  const [opened, setOpened] = useVisitState(`replies:${comment.id}`, false);
  const [speaker] = useSpeaker();
  const { post, postAddress, numbered } = thread;
  const mine = new Set(replies.all().map((reply) => reply.id));
  const visible = comment.replies.filter(
    (reply) => opened || above.length > 0 || mine.has(reply.id),
  );
  const folded = comment.replies.length - visible.length;
  const send = (text: string) => {
    replies.add({ post: post.id, parent: comment.id, text, by: speaker.id });
    setAnswering(false);
  };
  const below = (
    <div className="fb-replies">
      {folded > 0 && (
        <div className="fb-load">
          <div role="button" tabIndex={0} onClick={() => setOpened(true)}>
            <span>
              <span dir="auto">{words.moreReplies(folded)}</span>
            </span>
          </div>
        </div>
      )}
      {visible.map((reply) => (
        <Branch key={reply.id} comment={reply} above={[...above, comment]} {...thread} />
      ))}
      {answering && (
        <div className="fb-composer-line">
          <Avatar account={speaker} size={24} />
          <CommentComposer
            words={words}
            label={words.replyTo(account(comment.by).name)}
            takesFocus
            onSend={send}
          />
        </div>
      )}
    </div>
  );
  const holder = numbered ? markup.commentHolder(comment.id) : {};
  const placement = REPLIES_STAND[variant('replies', post.id, REPLIES_STAND.length)];
  return (
    <div className="fb-branch" {...(placement === 'in the wrapper' ? holder : {})}>
      <div {...(placement === 'in the wrapper' ? {} : holder)}>
        <Comment
          comment={comment}
          postId={post.id}
          postAddress={postAddress}
          above={above}
          onReply={() => setAnswering(true)}
        >
          {placement === 'in the article' && below}
        </Comment>
      </div>
      {placement !== 'in the article' && below}
    </div>
  );
});
