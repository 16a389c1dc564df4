import { grouped } from '../../shell/notation.ts';
import { useSample } from '../../shell/sample.tsx';
import { useCommentCount } from '../../shell/thread.ts';
import { useVisitState } from '../../shell/visit-state.ts';
import type { SamplePost } from '../../world/model.ts';
import { Icon } from '../icon.tsx';
import { uuidKey, variant } from '../keys.ts';
import { isPlural, useWords } from '../labels.ts';
import { useMarkup } from '../markup.ts';
import { Twin } from '../text.tsx';

/** Reactions, comments and reposts: text in twin spans, on buttons and links without a label. */
export function CountsRow({ post, onComments }: { post: SamplePost; onComments(): void }) {
  const words = useWords();
  const markup = useMarkup();
  const { look, account } = useSample();
  const comments = useCommentCount(post);
  const [liked] = useVisitState(`liked:${post.id}`, false);
  const { reactions, shares } = post.counters;
  const write = (n: number) => grouped(n, look.language);
  const total = reactions === null ? 0 : reactions + (liked ? 1 : 0);
  const commentsText = words.comments(write(comments), isPlural(comments, look.language));
  const sharesText = words.reposts(write(shares ?? 0), isPlural(shares ?? 0, look.language));
  const first = post.comments[variant('first to react', post.id, post.comments.length || 1)];
  /** Half of the posts name one who reacted and count the others. */
  const named =
    first && total > 2 && variant('reactions', post.id, 2) === 0 ? account(first.by).name : null;
  return (
    <div className="li-counts">
      {total > 0 && (
        <a
          tabIndex={0}
          href="https://www.linkedin.com/feed/"
          {...markup.key(uuidKey('reactions link', post.id))}
          onClick={(event) => event.preventDefault()}
        >
          <div {...markup.key(uuidKey('reactions link', post.id))} className="li-reactions">
            <ul role="presentation">
              {['like', 'empathy', 'praise'].slice(0, Math.min(3, total)).map((kind) => (
                <li key={kind}>
                  <Icon id={`${kind}-consumption-ring-small`} />
                </li>
              ))}
            </ul>
            <p>
              {named ? (
                <Twin
                  heard={words.othersReacted(named, write(total - 1))}
                  seen={words.others(named, write(total - 1))}
                />
              ) : (
                <Twin
                  heard={words.reactions(write(total), isPlural(total, look.language))}
                  seen={write(total)}
                />
              )}
            </p>
          </div>
        </a>
      )}
      <div className="li-counts-right">
        {comments > 0 && (
          <div
            role="button"
            tabIndex={0}
            {...markup.key(uuidKey('comments count', post.id))}
            onClick={onComments}
          >
            <p {...markup.key(uuidKey('comments count', post.id))}>
              <Twin heard={commentsText} seen={commentsText} />
            </p>
          </div>
        )}
        {shares !== null && shares > 0 && (
          <>
            {comments > 0 && <p>•</p>}
            <a
              tabIndex={0}
              href="https://www.linkedin.com/feed/"
              {...markup.key(uuidKey('reposts link', post.id))}
              onClick={(event) => event.preventDefault()}
            >
              <p {...markup.key(uuidKey('reposts link', post.id))}>
                <Twin heard={sharesText} seen={sharesText} />
              </p>
            </a>
          </>
        )}
      </div>
    </div>
  );
}
