import { SiteLink } from '../shell/address.tsx';
import { isoDate } from '../shell/elapsed.ts';
import { useSample } from '../shell/sample.tsx';
import { useVisitState } from '../shell/visit-state.ts';
import type { SampleComment, SamplePost } from '../world/model.ts';
import { AvatarLink, HandleLink } from './account-link.tsx';
import { useStartReply } from './comment-form.tsx';
import { Icon } from './icon.tsx';
import { likesText, longDate, shortTime, unfoldText } from './labels.ts';
import { PlainText } from './plain-text.tsx';
import { RoleButton } from './role-button.tsx';
import { shortcodeOf } from './shortcode.ts';

interface CommentRowProps {
  post: SamplePost;
  comment: SampleComment;
  /** The top comment that this one answers; the comment itself at the top. */
  top: SampleComment;
}

/** One comment on a post's own page (November 2025): rows of divs, known only by the link around the time. */
export function CommentRow({ post, comment, top }: CommentRowProps) {
  const { account, look, text } = useSample();
  const reply = useStartReply(post);
  const [liked, setLiked] = useVisitState<boolean>(`liked:${comment.id}`, false);
  const by = account(comment.by);
  const likes = comment.likes + Number(liked);
  return (
    <div className="comment">
      <div>
        <AvatarLink account={by} />
      </div>
      <div className="comment-main">
        <div>
          <span dir="auto">
            <HandleLink account={by} />
          </span>
          &nbsp;
          <CommentTime post={post} comment={comment} top={top} />
        </div>
        <div className="comment-text">
          <span dir="auto">
            <PlainText text={comment.text} />
          </span>
        </div>
        <div className="comment-foot">
          {likes > 0 && (
            <RoleButton act={() => undefined}>
              <span dir="auto">
                <span>{likesText(likes, look.language)}</span>
              </span>
            </RoleButton>
          )}
          <RoleButton act={() => reply(comment, top)}>
            <span dir="auto">
              <span>{text('Répondre', 'Reply')}</span>
            </span>
          </RoleButton>
        </div>
      </div>
      <span>
        <RoleButton act={() => setLiked(!liked)}>
          <Icon name="like" size={16} done={liked} />
        </RoleButton>
      </span>
    </div>
  );
}

/** The one thing that says which comment this is: `/p/<code>/c/<id>/`, a reply `…/c/<top>/r/<id>/`. */
export function CommentTime({ post, comment, top }: CommentRowProps) {
  const { look, now } = useSample();
  const under = comment.id === top.id ? '' : `r/${comment.id}/`;
  return (
    <span dir="auto">
      <SiteLink
        href={`/p/${shortcodeOf(post.id)}/c/${top.id}/${under}`}
        role="link"
        tabIndex={0}
        className="soft"
      >
        <time
          dateTime={isoDate(now, comment.minutesAgo)}
          title={longDate(now, comment.minutesAgo, look.language)}
        >
          {shortTime(comment.minutesAgo, look.language)}
        </time>
      </SiteLink>
    </span>
  );
}

/** The replies of a comment, folded until asked for; one of ours unfolds them. */
export function useUnfolded(comment: SampleComment, where: 'page' | 'dialog') {
  const { look, me, text } = useSample();
  const [asked, setAsked] = useVisitState<string>(`unfolded:${comment.id}`, '');
  const fresh = comment.replies.some((each) => each.by === me.id && each.minutesAgo < 1);
  const open = asked === 'open' || (asked === '' && fresh);
  const replies = comment.replies.flatMap(flat);
  const words = open
    ? text('Masquer les réponses', 'Hide replies')
    : unfoldText(replies.length, look.language, where);
  const line = replies.length > 0 && (
    <RoleButton act={() => setAsked(open ? 'closed' : 'open')} className="unfold">
      <div className="dash" />
      <span dir="auto">{words}</span>
    </RoleButton>
  );
  return { open, replies, line };
}

/** Instagram has two levels: a reply to a reply stands beside it. */
function flat(reply: SampleComment): SampleComment[] {
  return [reply, ...reply.replies.flatMap(flat)];
}
