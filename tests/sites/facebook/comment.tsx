import type { ReactNode } from 'react';
import { SiteLink } from '../shell/address.tsx';
import { useSample } from '../shell/sample.tsx';
import { cutText } from '../shell/text-parts.ts';
import { useVisitState } from '../shell/visit-state.ts';
import type { SampleAccount, SampleComment } from '../world/model.ts';
import { Avatar } from './avatar.tsx';
import { facebookCount, isPlural, longTime, shortTime, useWords } from './labels.ts';
import { useMarkup } from './markup.ts';
import { ActionIcon, ReactionIcon } from './reaction-icons.tsx';
import { Text } from './text.tsx';
import { authorCommentId, tracking } from './tracking.ts';

/** Characters after which Facebook folds a comment. */
const FOLD = 380;

export interface CommentProps {
  comment: SampleComment;
  postId: string;
  postAddress: string;
  /** The comments above it, the top of the thread first; empty for a comment on the post. */
  above: readonly SampleComment[];
  onReply(): void;
  /** Its replies, in the markup where the article of a comment holds them. */
  children?: ReactNode;
}

/** One comment without its replies: the `role=article` with its label, its text and its row of actions. */
export function Comment({ comment, postId, postAddress, above, onReply, children }: CommentProps) {
  const markup = useMarkup();
  const words = useWords();
  const { account, look } = useSample();
  const by = account(comment.by);
  const query = tracking(postId);
  const profile = `/${by.handle}?comment_id=${authorCommentId(postId, comment.id)}&${query}`;
  const top = above[0];
  const permalink = `${postAddress}?comment_id=${top ? `${top.id}&reply_comment_id=${comment.id}` : comment.id}&${query}`;
  const size = top ? 24 : 32;
  return (
    <div {...markup.comment(useCommentLabel(comment, by, above))} className="fb-comment">
      <div>
        <SiteLink href={profile} role="link" tabIndex={-1} aria-hidden="true">
          <Avatar account={by} size={size} />
        </SiteLink>
      </div>
      <div className="fb-comment-main">
        <div className="fb-bubble-line">
          <div className="fb-bubble">
            <span>
              <SiteLink
                href={profile}
                role="link"
                tabIndex={0}
                aria-hidden="false"
                className="fb-name"
              >
                <span>
                  <span dir="auto">{by.name}</span>
                </span>
              </SiteLink>
            </span>
            <CommentText comment={comment} query={query} />
          </div>
          <div
            aria-expanded="false"
            aria-haspopup="menu"
            aria-label={words.hideOrReport}
            role="button"
            tabIndex={0}
            className="fb-menu"
          >
            <ActionIcon name="menu" />
          </div>
        </div>
        <div className="fb-comment-actions">
          <ul aria-hidden="false">
            <li>
              <span>
                <div data-permalink-nav="1">
                  <a
                    href={permalink}
                    role="link"
                    tabIndex={0}
                    onClick={(event) => event.preventDefault()}
                  >
                    {shortTime(comment.minutesAgo, look.language)}
                  </a>
                </div>
              </span>
            </li>
            <li>
              <LikeButton id={comment.id} />
            </li>
            <li>
              <div
                role="button"
                tabIndex={0}
                onClick={onReply}
                onKeyDown={(event) => event.key === 'Enter' && onReply()}
              >
                {words.reply}
              </div>
            </li>
          </ul>
          <Reactions comment={comment} />
        </div>
        {children}
      </div>
    </div>
  );
}

function useCommentLabel(
  comment: SampleComment,
  by: SampleAccount,
  above: readonly SampleComment[],
): string {
  const words = useWords();
  const { account, look } = useSample();
  const ago = longTime(comment.minutesAgo, look.language);
  const parent = above.at(-1);
  if (!parent) return words.commentBy(by.name, ago);
  const to = account(parent.by).name;
  return above.length > 1
    ? words.replyToReplyBy(by.name, to, ago)
    : words.replyBy(by.name, to, ago);
}

function CommentText({ comment, query }: { comment: SampleComment; query: string }) {
  const words = useWords();
  const [open, setOpen] = useVisitState(`more:${comment.id}`, false);
  const { text, cut } = open ? { text: comment.text, cut: false } : cutText(comment.text, FOLD);
  return (
    <div>
      <span dir="auto" lang={comment.language} className="fb-comment-text">
        <Text
          text={cut ? `${text}…` : text}
          tracking={query}
          end={
            cut && (
              <>
                {' '}
                <div role="button" tabIndex={0} className="fb-more" onClick={() => setOpen(true)}>
                  {words.seeMore}
                </div>
              </>
            )
          }
        />
      </span>
    </div>
  );
}

function LikeButton({ id }: { id: string }) {
  const words = useWords();
  const [liked, setLiked] = useVisitState(`liked:${id}`, false);
  return (
    <span>
      <div
        aria-label={words.like}
        role="button"
        tabIndex={0}
        className={liked ? 'fb-pressed' : undefined}
        onClick={() => setLiked(!liked)}
      >
        <div>{words.like}</div>
      </div>
      <div aria-label={words.react} role="button" tabIndex={0} className="fb-react" />
    </span>
  );
}

function Reactions({ comment }: { comment: SampleComment }) {
  const words = useWords();
  const { language } = useSample().look;
  const [liked] = useVisitState(`liked:${comment.id}`, false);
  const likes = comment.likes + (liked ? 1 : 0);
  if (likes === 0) return null;
  const shown = facebookCount(likes, language);
  return (
    <div
      aria-label={words.commentReactions(shown, isPlural(likes, language))}
      role="button"
      tabIndex={0}
      className="fb-comment-likes"
    >
      <div>
        {likes > 1 && <span>{shown}</span>}
        <div>
          <span>
            <ReactionIcon index={likes % 3 === 0 ? 3 : 0} />
          </span>
        </div>
      </div>
    </div>
  );
}
