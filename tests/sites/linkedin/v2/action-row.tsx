import { useSample } from '../../shell/sample.tsx';
import { useVisitState } from '../../shell/visit-state.ts';
import type { SamplePost } from '../../world/model.ts';
import { Icon } from '../icon.tsx';
import { uuidKey } from '../keys.ts';
import { useWords } from '../labels.ts';
import { useMarkup } from '../markup.ts';
import { Portrait } from '../people.tsx';

/** Who one speaks as, and the four buttons. Only the reaction button bears a label. */
export function ActionRow({ post, onComment }: { post: SamplePost; onComment(): void }) {
  const words = useWords();
  const markup = useMarkup();
  const { me } = useSample();
  const [liked, setLiked] = useVisitState(`liked:${post.id}`, false);
  const key = (what: string) => markup.key(uuidKey(what, post.id));
  const label = liked
    ? words.reactionState.replace(/: .*/, `: ${words.like}`)
    : words.reactionState;
  return (
    <div className="li-actions">
      <a
        tabIndex={0}
        href="https://www.linkedin.com/feed/"
        {...key('actor')}
        onClick={(event) => event.preventDefault()}
      >
        <div {...key('actor')} aria-label={words.actorSwitch} className="li-actor">
          <figure aria-hidden="true">
            <Portrait account={me} size={24} />
          </figure>
          <span aria-hidden="true">▾</span>
        </div>
      </a>
      <div>
        <div data-display-contents="true" className="li-contents">
          <div>
            <button
              type="button"
              {...key('like')}
              aria-label={label}
              aria-pressed={liked}
              className={liked ? 'li-liked' : undefined}
              onClick={() => setLiked(!liked)}
            >
              <span>
                <Icon id={liked ? 'like-consumption-small' : 'thumbs-up-outline-small'} />
                <span>{words.like}</span>
              </span>
            </button>
            <button
              type="button"
              aria-label={words.reactionsMenu}
              aria-expanded="false"
              className="li-heard"
            >
              <Icon id="chevron-up-small" />
            </button>
          </div>
        </div>
        <button type="button" {...key('comment')} onClick={onComment}>
          <span>
            <Icon id="comment-small" />
            <span>{words.comment}</span>
          </span>
        </button>
        <button type="button" {...key('repost')} aria-expanded="false">
          <span>
            <Icon id="repost-small" />
            <span>{words.repost}</span>
          </span>
        </button>
        <a
          aria-disabled="false"
          href="https://www.linkedin.com/feed/"
          {...key('send')}
          onClick={(event) => event.preventDefault()}
        >
          <span>
            <Icon id="send-privately-small" />
            <span>{words.send}</span>
          </span>
        </a>
      </div>
    </div>
  );
}
