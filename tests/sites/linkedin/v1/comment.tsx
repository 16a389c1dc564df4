import { memo } from 'react';
import { grouped } from '../../shell/notation.ts';
import { useSample } from '../../shell/sample.tsx';
import { useVisitState } from '../../shell/visit-state.ts';
import type { SampleComment } from '../../world/model.ts';
import { Icon } from '../icon.tsx';
import { commentUrn } from '../keys.ts';
import { isPlural, shortTime, useWords } from '../labels.ts';
import { useMarkup } from '../markup.ts';
import { Portrait, profileAddress, useHeadline } from '../people.tsx';
import type { QuillGeneration } from '../quill-editor.ts';
import { Text } from '../text.tsx';
import { CommentBox } from './comment-box.tsx';

interface CommentProps {
  comment: SampleComment;
  postId: string;
  /** 0 at the top of the thread. */
  depth: number;
  quill: QuillGeneration;
}

/** A comment's article, which holds its replies' articles and the box that answers it. */
export const Comment = memo(function Comment({ comment, postId, depth, quill }: CommentProps) {
  const markup = useMarkup();
  const words = useWords();
  const { replies, look } = useSample();
  const [isOpen, setOpen] = useVisitState(
    `previous:${comment.id}`,
    !look.extras.includes('folded'),
  );
  const [answering, setAnswering] = useVisitState(`answering:${comment.id}`, false);
  const names =
    depth > 0
      ? 'comments-comment-entity comments-comment-entity--reply'
      : 'comments-comment-entity';
  return (
    <article
      className={`${markup.names(names)} li1-comment`}
      {...markup.urn('data-id', commentUrn(postId, comment.id, 'v1'))}
    >
      <Meta comment={comment} />
      <section className={markup.names('comments-comment-entity__content')}>
        <span className={markup.names('comments-comment-item__main-content')} dir="ltr">
          <div className="update-components-text">
            <span dir="ltr">
              <Text text={comment.text} />
            </span>
          </div>
        </span>
      </section>
      <SocialBar comment={comment} onReply={() => setAnswering(true)} />
      {(comment.replies.length > 0 || answering) && (
        <div className={`${markup.names('comments-replies-list')} li1-replies`}>
          {!isOpen && comment.replies.length > 0 && (
            <button
              type="button"
              className={`${markup.names('show-prev-replies')} li1-load`}
              onClick={() => setOpen(true)}
            >
              {words.previousReplies}
            </button>
          )}
          {(isOpen ? comment.replies : []).map((reply) => (
            <Comment
              key={reply.id}
              comment={reply}
              postId={postId}
              depth={depth + 1}
              quill={quill}
            />
          ))}
          {answering && (
            <CommentBox
              quill={quill}
              reply
              onSend={(text) => {
                replies.add({ post: postId, parent: comment.id, text });
                setAnswering(false);
              }}
            />
          )}
        </div>
      )}
    </article>
  );
});

function Meta({ comment }: { comment: SampleComment }) {
  const markup = useMarkup();
  const words = useWords();
  const headline = useHeadline();
  const { account, look } = useSample();
  const by = account(comment.by);
  const address = profileAddress(by);
  return (
    <div className={`${markup.names('comments-comment-meta__container')} li1-comment-meta`}>
      <a
        href={address}
        className={markup.names('comments-comment-meta__image-link')}
        onClick={(event) => event.preventDefault()}
      >
        <Portrait account={by} size={32} />
      </a>
      <a
        href={address}
        className={`${markup.names('comments-comment-meta__description-container')} li1-meta`}
        onClick={(event) => event.preventDefault()}
      >
        <h3 className={markup.names('comments-comment-meta__description')}>
          <span className={markup.names('comments-comment-meta__description-title')}>
            {by.name}
          </span>
        </h3>
        <div className={`${markup.names('comments-comment-meta__description-subtitle')} li-quiet`}>
          {headline(by)}
        </div>
      </a>
      <div className="comments-comment-meta__info">
        <time className={`${markup.names('comments-comment-meta__data')} li-quiet`}>
          {shortTime(comment.minutesAgo, look.language)}
        </time>
        <button type="button" className="li1-bare" aria-label={words.commentOptions(by.name)}>
          <Icon id="overflow-web-ios-small" />
        </button>
      </div>
    </div>
  );
}

function SocialBar({ comment, onReply }: { comment: SampleComment; onReply(): void }) {
  const markup = useMarkup();
  const words = useWords();
  const { account, look } = useSample();
  const name = account(comment.by).name;
  const [liked, setLiked] = useVisitState(`liked:${comment.id}`, false);
  const likes = comment.likes + (liked ? 1 : 0);
  const { length } = comment.replies;
  return (
    <div className={`${markup.names('comments-comment-social-bar--cr')} li1-comment-bar`}>
      <button
        type="button"
        className={`${markup.names('react-button__trigger')} li1-bare`}
        aria-pressed={liked}
        aria-label={words.commentReaction(name)}
        onClick={() => setLiked(!liked)}
      >
        {words.like}
      </button>
      {likes > 0 && (
        <button
          type="button"
          className={`${markup.names('comments-comment-social-bar__reactions-count--cr')} li1-bare`}
          aria-label={words.reactions(String(likes), isPlural(likes, look.language))}
        >
          <Icon id="like-consumption-ring-small" />
          <span aria-hidden="true">{grouped(likes, look.language)}</span>
        </button>
      )}
      <span aria-hidden="true">|</span>
      <button
        type="button"
        className={`${markup.names('comments-comment-social-bar__reply-action-button--cr')} li1-bare`}
        aria-label={words.replyTo(name)}
        onClick={onReply}
      >
        {words.reply}
      </button>
      {length > 0 && (
        <span className={markup.names('comments-comment-social-bar__replies-count--cr')}>
          {words.replies(length)}
        </span>
      )}
    </div>
  );
}
