import { grouped } from '../../shell/notation.ts';
import { useSample } from '../../shell/sample.tsx';
import { useCommentCount } from '../../shell/thread.ts';
import { useVisitState } from '../../shell/visit-state.ts';
import type { SamplePost } from '../../world/model.ts';
import { Icon } from '../icon.tsx';
import { isPlural, useWords } from '../labels.ts';
import { useMarkup } from '../markup.ts';

interface SocialProps {
  post: SamplePost;
}

/** The row of counters: labels in words, with whole numbers and no separator. */
export function SocialCounts({ post, onComments }: SocialProps & { onComments(): void }) {
  const words = useWords();
  const markup = useMarkup();
  const { look, account } = useSample();
  const comments = useCommentCount(post);
  const [liked] = useVisitState(`liked:${post.id}`, false);
  const { reactions, shares } = post.counters;
  const total = reactions === null ? 0 : reactions + (liked ? 1 : 0);
  const many = (n: number) => isPlural(n, look.language);
  const write = (n: number) => grouped(n, look.language);
  const name = account(post.by).name;
  return (
    <div className={`${markup.names('social-details-social-counts')} li1-counts`}>
      <ul>
        {total > 0 && (
          <li className={markup.names('social-details-social-counts__reactions')}>
            <button
              type="button"
              className="li1-bare"
              aria-label={words.reactions(String(total), many(total))}
            >
              <Icon id="like-consumption-ring-small" />
              <Icon id="praise-consumption-ring-small" />
              <span
                aria-hidden="true"
                className={markup.names('social-details-social-counts__reactions-count')}
              >
                {write(total)}
              </span>
            </button>
          </li>
        )}
        {comments > 0 && (
          <li className={`${markup.names('social-details-social-counts__comments')} li1-right`}>
            <button
              type="button"
              className="li1-bare"
              aria-label={words.comments(String(comments), many(comments))}
              onClick={onComments}
            >
              <span aria-hidden="true">{words.comments(write(comments), many(comments))}</span>
            </button>
          </li>
        )}
        {shares !== null && shares > 0 && (
          <li className={markup.names('social-details-social-counts__item')}>
            <button
              type="button"
              className="li1-bare"
              aria-label={words.repostsOf(String(shares), name, many(shares))}
            >
              <span aria-hidden="true">{words.reposts(write(shares), many(shares))}</span>
            </button>
          </li>
        )}
      </ul>
    </div>
  );
}

/** Like, comment, repost, send. */
export function SocialBar({ post, onComment }: SocialProps & { onComment(): void }) {
  const words = useWords();
  const markup = useMarkup();
  const { text } = useSample();
  const [liked, setLiked] = useVisitState(`liked:${post.id}`, false);
  return (
    <div className={`${markup.names('feed-shared-social-action-bar')} li1-actions`}>
      <button
        type="button"
        className={`${markup.names('react-button__trigger')} ${liked ? 'li-liked' : ''}`}
        aria-pressed={liked}
        aria-label={text('Réagir avec “J’aime”', 'React Like')}
        onClick={() => setLiked(!liked)}
      >
        <Icon id="thumbs-up-outline-small" />
        <span>{words.like}</span>
      </button>
      <button
        type="button"
        className={markup.names('comment-button')}
        aria-label={words.comment}
        onClick={onComment}
      >
        <Icon id="comment-small" />
        <span>{words.comment}</span>
      </button>
      <button type="button" className={markup.names('social-reshare-button')}>
        <Icon id="repost-small" />
        <span>{words.repost}</span>
      </button>
      <button
        type="button"
        className={markup.names('send-privately-button')}
        aria-label={words.send}
      >
        <Icon id="send-privately-small" />
        <span>{words.send}</span>
      </button>
    </div>
  );
}
