import { Fragment, memo } from 'react';
import { useSample } from '../../shell/sample.tsx';
import { useThread } from '../../shell/thread.ts';
import { useVisitState } from '../../shell/visit-state.ts';
import type { SampleComment, SamplePost } from '../../world/model.ts';
import { opaqueKey, uuidKey } from '../keys.ts';
import { useWords } from '../labels.ts';
import { useMarkup } from '../markup.ts';
import { Comment } from './comment.tsx';
import { CommentBox } from './comment-box.tsx';
import { type FeedType, placeKey } from './item.tsx';

/** Top-level comments shown at first, in the feed and on the post's page, and added at each press. */
const FIRST = { MAIN_FEED_RELEVANCE: 3, FEED_DETAIL: 10 };
const MORE = 25;

interface CommentsSectionProps {
  post: SamplePost;
  feedType: FeedType;
}

/** The post's comment box, its comments and the button for more, all siblings in one `LazyColumn`. */
export function CommentsSection({ post, feedType }: CommentsSectionProps) {
  const words = useWords();
  const markup = useMarkup();
  const { replies } = useSample();
  const comments = useThread(post);
  const [shown, setShown] = useVisitState<number>(`shown:${feedType}:${post.id}`, FIRST[feedType]);
  const place = placeKey(post, feedType);
  const stem = `EgsI${opaqueKey('comments', post.id, 16)}`;
  const left = comments.length - shown;
  return (
    <div {...markup.key(`commentsSectionContainer${place}`)} className="li-comments">
      <div {...markup.testId(`${stem}-commentList`)} data-component-type="LazyColumn">
        <CommentBox
          postId={post.id}
          commentId={null}
          place={place}
          mention={null}
          onSend={(text) => replies.add({ post: post.id, parent: null, text })}
        />
        <div {...markup.key(`${stem}-commentsSectionAnchorRef${place}`)} />
        {comments.slice(0, shown).map((comment) => (
          <Branch key={comment.id} comment={comment} post={post} feedType={feedType} />
        ))}
      </div>
      <div
        {...markup.id(`${stem}-replaceableLoadMoreComments`)}
        {...markup.key(`${stem}-replaceableLoadMoreComments${place}`)}
      >
        {left > 0 && (
          <div
            role="button"
            tabIndex={0}
            {...markup.key(uuidKey('load more', post.id))}
            className="li-load"
            onClick={() => setShown(shown + MORE)}
          >
            <p>{words.moreComments(left)}</p>
          </div>
        )}
      </div>
    </div>
  );
}

/** A comment, its replies and the reply box, as siblings: nothing holds them together but their order. */
const Branch = memo(function Branch({
  comment,
  post,
  feedType,
}: { comment: SampleComment } & CommentsSectionProps) {
  const { account, replies, look } = useSample();
  const words = useWords();
  const [answering, setAnswering] = useVisitState(`answering:${comment.id}`, '');
  const withId = feedType === 'FEED_DETAIL';
  const [isOpen, setOpen] = useVisitState(
    `previous:${comment.id}`,
    !look.extras.includes('folded'),
  );
  const all = flattened(comment);
  return all.slice(0, isOpen ? all.length : 1).map(({ reply, to }) => {
    const by = account(reply.by);
    return (
      <Fragment key={reply.id}>
        <Comment
          comment={reply}
          postId={post.id}
          answers={to && account(to.by)}
          withId={withId}
          onReply={() => setAnswering(reply.id)}
        />
        {!isOpen && all.length > 1 && (
          <div role="button" tabIndex={0} className="li-load" onClick={() => setOpen(true)}>
            <p>{words.previousReplies}</p>
          </div>
        )}
        {answering === reply.id && (
          <div className="li-reply-box">
            <CommentBox
              postId={post.id}
              commentId={reply.id}
              place={placeKey(post, feedType)}
              mention={by}
              onSend={(text) => {
                replies.add({ post: post.id, parent: reply.id, text });
                setAnswering('');
              }}
            />
          </div>
        )}
      </Fragment>
    );
  });
});

interface Flat {
  reply: SampleComment;
  to: SampleComment | null;
}

/** The comment and everything under it in reading order, each with the one it answers. */
function flattened(comment: SampleComment, to: SampleComment | null = null): Flat[] {
  return [{ reply: comment, to }, ...comment.replies.flatMap((reply) => flattened(reply, comment))];
}
