import { useSample } from '../shell/sample.tsx';
import { useCommentCount } from '../shell/thread.ts';
import { useVisitState } from '../shell/visit-state.ts';
import type { SamplePost } from '../world/model.ts';
import { facebookCount, isPlural, useWords } from './labels.ts';
import { type CardPart, useMarkup } from './markup.ts';
import { ActionIcon, ReactionIcon } from './reaction-icons.tsx';
import { variant } from './tracking.ts';

interface ActionBarProps {
  post: SamplePost;
  /** Opens the post, or puts the caret in its comment box where it is open already. */
  onComment(): void;
}

/** The counters and the three buttons, in the generation the post is drawn in. */
export function ActionBar({ post, onComment }: ActionBarProps) {
  return (
    <div data-visualcompletion="ignore-dynamic" className="fb-actions">
      {drawsCompactBar(post) ? (
        <CompactBar post={post} onComment={onComment} />
      ) : (
        <>
          <CounterRow post={post} onComment={onComment} />
          <WordedBar post={post} onComment={onComment} />
        </>
      )}
    </div>
  );
}

/** Half of the posts have 2026's bar with the numbers inside the buttons, half December 2025's row above it. */
export function drawsCompactBar(post: SamplePost): boolean {
  return variant('counters', post.id, 2) === 0;
}

function useReactions(post: SamplePost): { liked: boolean; toggle(): void; total: number | null } {
  const [liked, setLiked] = useVisitState(`liked:${post.id}`, false);
  const { reactions } = post.counters;
  return {
    liked,
    toggle: () => setLiked(!liked),
    total: reactions === null ? null : reactions + (liked ? 1 : 0),
  };
}

function CompactBar({ post, onComment }: ActionBarProps) {
  const words = useWords();
  const { language } = useSample().look;
  const { liked, toggle, total } = useReactions(post);
  const comments = useCommentCount(post);
  const { shares } = post.counters;
  const number = (n: number | null) => (n === null || n === 0 ? null : facebookCount(n, language));
  return (
    <div className="fb-compact">
      <div className="fb-like-pair">
        <Button
          label={words.like}
          part="like_button"
          icon="like"
          text={number(total)}
          pressed={liked}
          onPress={toggle}
        />
        <div aria-label={words.react} role="button" tabIndex={0} className="fb-react" />
      </div>
      <Button
        label={words.leaveComment}
        part="comment_button"
        icon="comment"
        text={number(comments)}
        onPress={onComment}
      />
      <Button label={words.sendThis} part="share_button" icon="share" text={number(shares)} />
    </div>
  );
}

function WordedBar({ post, onComment }: ActionBarProps) {
  const words = useWords();
  const { liked, toggle } = useReactions(post);
  return (
    <div className="fb-worded">
      <div className="fb-like-pair">
        <Button
          label={words.like}
          part="like_button"
          icon="like"
          text={words.like}
          pressed={liked}
          onPress={toggle}
        />
        <div aria-label={words.react} role="button" tabIndex={0} className="fb-react" />
      </div>
      <Button
        label={words.leaveComment}
        part="comment_button"
        icon="comment"
        text={words.comment}
        onPress={onComment}
      />
      <Button label={words.sendThis} part="share_button" icon="share" text={words.share} />
    </div>
  );
}

interface ButtonProps {
  label: string;
  part: CardPart;
  icon: 'like' | 'comment' | 'share';
  text: string | null;
  pressed?: boolean;
  onPress?(): void;
}

function Button({ label, part, icon, text, pressed, onPress }: ButtonProps) {
  const markup = useMarkup();
  return (
    <div
      aria-label={label}
      className={pressed ? 'fb-button fb-pressed' : 'fb-button'}
      role="button"
      tabIndex={0}
      onClick={onPress}
      onKeyDown={(event) => event.key === 'Enter' && onPress?.()}
    >
      <div>
        <div>
          <ActionIcon name={icon} />
          <div {...markup.part(part)} />
        </div>
        {text !== null && (
          <div>
            <span dir="auto">{text}</span>
          </div>
        )}
      </div>
      <div role="none" data-visualcompletion="ignore" />
    </div>
  );
}

/** How a post's reactions are shared among the kinds named in the toolbar. */
const SHARES = [0.72, 0.17, 0.08, 0.03];

function CounterRow({ post, onComment }: ActionBarProps) {
  const words = useWords();
  const { language } = useSample().look;
  const { total } = useReactions(post);
  const comments = useCommentCount(post);
  const { shares } = post.counters;
  const write = (n: number) => facebookCount(n, language);
  return (
    <div className="fb-counts">
      {total !== null && total > 0 && (
        <div className="fb-reactions">
          <span aria-label={words.whoReacted} role="toolbar">
            <span>
              {SHARES.map((share, kind) => ({ kind, n: Math.round(total * share) }))
                .filter(({ n }) => n > 1)
                .map(({ kind, n }) => (
                  <div
                    key={kind}
                    aria-label={`${words.reactionNames[kind]}${language === 'fr' ? '\u00a0' : ''}: ${words.people(write(n))}`}
                    role="button"
                    tabIndex={0}
                  >
                    <ReactionIcon index={kind} />
                  </div>
                ))}
            </span>
          </span>
          <div role="button" tabIndex={0}>
            <div className="fb-unseen">{words.allReactions}</div>
            <span aria-hidden="true">
              <span>
                <span>{write(total)}</span>
              </span>
            </span>
            <span className="fb-unseen">
              <span>{write(total)}</span>
            </span>
          </div>
        </div>
      )}
      <div className="fb-counts-right">
        {comments > 0 && (
          <div role="button" tabIndex={0} onClick={onComment}>
            <span dir="auto">
              <span>{words.comments(write(comments), isPlural(comments, language))}</span>
            </span>
          </div>
        )}
        {shares !== null && shares > 0 && (
          <div role="button" tabIndex={0}>
            <span dir="auto">
              <span>{words.shares(write(shares), isPlural(shares, language))}</span>
            </span>
          </div>
        )}
      </div>
    </div>
  );
}
