import { navigate } from '../shell/address.tsx';
import { useSample } from '../shell/sample.tsx';
import { useVisitState } from '../shell/visit-state.ts';
import { Icon } from './icons.tsx';
import { type Action, actionLabel, groupLabel, shownCount } from './labels.ts';
import { openReplyTo } from './reply-modal.tsx';
import type { Status } from './status.ts';

/** Reply, repost, like, views, bookmark, share. Views are a link here, but not under the post a page is about. */
export function ActionBar({ status, focal }: { status: Status; focal: boolean }) {
  const sample = useSample();
  const [reposted, setReposted] = useVisitState(`reposted:${status.id}`, false as boolean);
  const [liked, setLiked] = useVisitState(`liked:${status.id}`, false as boolean);
  const [bookmarked, setBookmarked] = useVisitState(`bookmarked:${status.id}`, false as boolean);
  const { language, extras } = sample.look;
  const counts = {
    ...status.counts,
    reposts: status.counts.reposts + Number(reposted),
    likes: status.counts.likes + Number(liked),
    bookmarks: status.counts.bookmarks + Number(bookmarked),
  };
  const label = groupLabel(counts, { reposted, liked, bookmarked }, language);
  const changed = extras.includes('changed');
  const name = status.id;
  return (
    <div
      {...(changed ? {} : { role: 'group', 'aria-label': label })}
      id={`id__bar${name}`}
      className="bar"
    >
      <Button
        action="reply"
        testId="reply"
        n={counts.replies}
        done={false}
        act={() => openReplyTo(sample, status)}
      />
      <Button
        action="repost"
        testId={reposted ? 'unretweet' : 'retweet'}
        n={counts.reposts}
        done={reposted}
        act={() => setReposted(!reposted)}
      />
      <Button
        action="like"
        testId={liked ? 'unlike' : 'like'}
        n={counts.likes}
        done={liked}
        act={() => setLiked(!liked)}
      />
      {!focal && counts.views !== null && (
        <ViewsLink status={status} views={counts.views} changed={changed} />
      )}
      <Button
        action="bookmark"
        testId={bookmarked ? 'removeBookmark' : 'bookmark'}
        n={focal ? counts.bookmarks : 0}
        counted={counts.bookmarks}
        done={bookmarked}
        act={() => setBookmarked(!bookmarked)}
      />
      <div>
        <button
          type="button"
          role="button"
          aria-expanded="false"
          aria-haspopup="menu"
          aria-label={sample.text('Partager le post', 'Share post')}
        >
          <Icon name="share" />
        </button>
      </div>
    </div>
  );
}

interface ButtonProps {
  action: Action;
  testId: string;
  /** The number beside the icon. */
  n: number;
  /** The number in the label, where it is another (bookmarks are counted, but not shown in feeds). */
  counted?: number;
  done: boolean;
  act(): void;
}

function Button({ action, testId, n, counted = n, done, act }: ButtonProps) {
  const { look } = useSample();
  const known = look.extras.includes('changed')
    ? {}
    : { 'data-testid': testId, 'aria-label': actionLabel(action, counted, done, look.language) };
  return (
    <div>
      <button
        type="button"
        role="button"
        {...known}
        className={done ? `done ${action}` : action}
        onClick={(event) => {
          event.stopPropagation();
          act();
        }}
      >
        <div dir="ltr">
          <div>
            <Icon name={action} filled={done && action !== 'repost'} />
          </div>
          <ShownCount text={shownCount(n, look.language)} />
        </div>
      </button>
    </div>
  );
}

function ViewsLink({
  status,
  views,
  changed,
}: {
  status: Status;
  views: number;
  changed: boolean;
}) {
  const { account, look } = useSample();
  const href = `/${account(status.by).handle}/status/${status.id}/analytics`;
  const label = actionLabel('views', views, false, look.language);
  return (
    <div>
      <a
        href={href}
        role="link"
        {...(changed ? {} : { 'aria-label': label })}
        className="views"
        onClick={(event) => {
          event.preventDefault();
          event.stopPropagation();
          navigate(href);
        }}
      >
        <div dir="ltr">
          <Icon name="views" />
          <ShownCount text={shownCount(views, look.language)} />
        </div>
      </a>
    </div>
  );
}

export function ShownCount({ text }: { text: string }) {
  if (text === '') return null;
  return (
    <div>
      <span data-testid="app-text-transition-container">
        <span>
          <span>{text}</span>
        </span>
      </span>
    </div>
  );
}
