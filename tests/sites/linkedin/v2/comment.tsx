import { grouped } from '../../shell/notation.ts';
import { useSample } from '../../shell/sample.tsx';
import { useVisitState } from '../../shell/visit-state.ts';
import type { SampleAccount, SampleComment } from '../../world/model.ts';
import { Icon } from '../icon.tsx';
import { commentUrn, uuidKey } from '../keys.ts';
import { shortTime, useWords } from '../labels.ts';
import { useMarkup } from '../markup.ts';
import { Portrait, profileAddress, useHeadline } from '../people.tsx';
import { Twin } from '../text.tsx';
import { ExpandableText } from './expandable-text.tsx';

interface CommentProps {
  comment: SampleComment;
  postId: string;
  /** The account answered, for a reply; null at the top of the thread. */
  answers: SampleAccount | null;
  /** July 2026's markup has an `id`; March's has none. */
  withId: boolean;
  onReply(): void;
}

/** A comment or a reply: nested nodes with the same key, replies told apart by their indentation and their text's key. */
export function Comment({ comment, postId, answers, withId, onReply }: CommentProps) {
  const markup = useMarkup();
  const { account } = useSample();
  const by = account(comment.by);
  const urn = commentUrn(postId, comment.id, 'v2');
  const replaceable = markup.key(`replaceableComment_${urn}`);
  const rest = afterMention(comment.text, answers);
  const textKey = `${answers ? 'comment-reply-commentary' : 'comment-commentary'}_${uuidKey('text', comment.id)}`;
  return (
    <div
      {...(answers ? {} : replaceable)}
      className={answers ? 'li-comment li-reply' : 'li-comment'}
    >
      <div data-display-contents="true" className="li-contents">
        <div {...(withId ? markup.id(`replaceableComment_${urn}`) : {})} {...replaceable}>
          <div data-display-contents="true" className="li-contents">
            <div {...markup.key(`CommentComponentReference_${urn}`)} className="li-comment-line">
              <a tabIndex={0} href={profileAddress(by)} onClick={(event) => event.preventDefault()}>
                <figure>
                  <Portrait account={by} size={answers ? 24 : 32} />
                </figure>
              </a>
              <div>
                <Who comment={comment} by={by} />
                <ExpandableText
                  id={comment.id}
                  text={rest ?? comment.text}
                  componentkey={textKey}
                  before={rest !== null && answers && <Mention account={answers} />}
                />
                <CommentActions comment={comment} onReply={onReply} labelled={withId} />
              </div>
            </div>
          </div>
        </div>
      </div>
    </div>
  );
}

/** The text after the name that a reply written here begins with, when it does; that name is drawn as a link. */
function afterMention(text: string, answers: SampleAccount | null): string | null {
  return answers && text.startsWith(answers.name)
    ? text.slice(answers.name.length).trimStart()
    : null;
}

function Mention({ account }: { account: SampleAccount }) {
  return (
    <>
      <a href={profileAddress(account)} onClick={(event) => event.preventDefault()}>
        <span>
          <strong>{account.name}</strong>
        </span>
      </a>{' '}
    </>
  );
}

function Who({ comment, by }: { comment: SampleComment; by: SampleAccount }) {
  const words = useWords();
  const markup = useMarkup();
  const headline = useHeadline();
  const { look, me } = useSample();
  const mine = by.id === me.id;
  const suffix = mine ? words.you : words.far;
  return (
    <div className="li-comment-head">
      <a
        tabIndex={0}
        href={profileAddress(by)}
        {...markup.key(uuidKey('author', comment.id))}
        className="li-who"
        onClick={(event) => event.preventDefault()}
      >
        <p>
          <span>
            <span className="li-heard">{`${by.name}${by.verified ? ' Verified Profile' : ''}  ${suffix}`}</span>
            <span aria-hidden="true">
              {by.name}
              <span className="li-quiet">
                <span>{` • ${suffix}`}</span>
              </span>
            </span>
          </span>
        </p>
        <p className="li-quiet">{headline(by)}</p>
      </a>
      <div className="li-quiet">
        <p>
          <span>{shortTime(comment.minutesAgo, look.language)}</span>
        </p>
      </div>
      <button
        type="button"
        {...markup.key(uuidKey('menu', comment.id))}
        aria-label={words.commentOptions(by.name)}
        aria-expanded="false"
        className="li-bare"
      >
        <Icon id="overflow-web-ios-small" />
      </button>
    </div>
  );
}

interface CommentActionsProps {
  comment: SampleComment;
  onReply(): void;
  /** July's Reply button has a label, May's only its text. */
  labelled: boolean;
}

function CommentActions({ comment, onReply, labelled }: CommentActionsProps) {
  const words = useWords();
  const markup = useMarkup();
  const { look } = useSample();
  const [liked, setLiked] = useVisitState(`liked:${comment.id}`, false);
  const likes = grouped(comment.likes + (liked ? 1 : 0), look.language);
  return (
    <div className="li-comment-actions">
      <div
        role="button"
        tabIndex={0}
        {...markup.key(uuidKey('like', comment.id))}
        onClick={() => setLiked(!liked)}
      >
        <p>
          <Twin heard={words.reactionState} seen={words.like} />
        </p>
      </div>
      {likes !== '0' && (
        <div className="li-comment-likes">
          <Icon id="like-consumption-ring-small" />
          <p>
            <span>
              <Twin heard={likes} seen={likes} />
            </span>
          </p>
        </div>
      )}
      <hr role="presentation" />
      <button
        type="button"
        {...markup.key(uuidKey('reply', comment.id))}
        aria-label={labelled ? words.reply : undefined}
        onClick={onReply}
      >
        <span>
          <span>{words.reply}</span>
        </span>
      </button>
      {comment.replies.length > 0 && (
        <div>
          <p>
            <span>
              <Twin
                heard={words.replies(comment.replies.length)}
                seen={words.replies(comment.replies.length)}
              />
            </span>
          </p>
        </div>
      )}
    </div>
  );
}
