import { useSample } from '../../shell/sample.tsx';
import { useThread } from '../../shell/thread.ts';
import { useVisitState } from '../../shell/visit-state.ts';
import type { SamplePost } from '../../world/model.ts';
import { useWords } from '../labels.ts';
import { useMarkup } from '../markup.ts';
import type { QuillGeneration } from '../quill-editor.ts';
import { Comment } from './comment.tsx';
import { CommentBox } from './comment-box.tsx';

/** Comments shown at first under a post of the feed, on its page, and added at each press. */
const FIRST_IN_FEED = 3;
const FIRST_ON_PAGE = 10;
const MORE = 25;

interface CommentsProps {
  post: SamplePost;
  quill: QuillGeneration;
  whole: boolean;
}

/** The comment box and the list under a post. */
export function Comments({ post, quill, whole }: CommentsProps) {
  const words = useWords();
  const markup = useMarkup();
  const { replies } = useSample();
  const comments = useThread(post);
  const first = whole ? FIRST_ON_PAGE : FIRST_IN_FEED;
  const [shown, setShown] = useVisitState<number>(`shown:${first}:${post.id}`, first);
  const left = comments.length - shown;
  return (
    <div className={`${markup.names('feed-shared-update-v2__comments-container')} li1-comments`}>
      <CommentBox
        quill={quill}
        reply={false}
        onSend={(text) => replies.add({ post: post.id, parent: null, text })}
      />
      <div className={markup.names('comments-comments-list')}>
        <div className="comments-sort-order-toggle li-quiet">{words.sortBy} ▾</div>
        {comments.slice(0, shown).map((comment) => (
          <Comment key={comment.id} comment={comment} postId={post.id} depth={0} quill={quill} />
        ))}
        {left > 0 && (
          <button
            type="button"
            className={`${markup.names('comments-comments-list__load-more-comments-button--cr')} li1-load`}
            onClick={() => setShown(shown + MORE)}
          >
            <span className="artdeco-button__text">{words.moreComments(left)}</span>
          </button>
        )}
      </div>
    </div>
  );
}
