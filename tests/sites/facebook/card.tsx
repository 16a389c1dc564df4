import type { ReactNode } from 'react';
import { SiteLink } from '../shell/address.tsx';
import { useSample } from '../shell/sample.tsx';
import { cutText } from '../shell/text-parts.ts';
import { useVisitState } from '../shell/visit-state.ts';
import type { SamplePost } from '../world/model.ts';
import { ActionBar } from './action-bar.tsx';
import { Avatar } from './avatar.tsx';
import { Decoys } from './decoys.tsx';
import { shortTime, useWords } from './labels.ts';
import { useMarkup } from './markup.ts';
import { Picture } from './picture.tsx';
import { PostTime } from './post-time.tsx';
import { ActionIcon } from './reaction-icons.tsx';
import { Text } from './text.tsx';
import { tracking, variant } from './tracking.ts';

/** Characters after which the feed folds a text; the post's own page never does. */
const FOLD = 320;

interface CardProps {
  post: SamplePost;
  /** The post's permalink, in its page or in a group. */
  address: string;
  /** Address of the author: the page, or the member within the group. */
  authorAddress: string;
  whole: boolean;
  onComment(): void;
  /** The thread and the comment box, where they stand inside the card. */
  children?: ReactNode;
}

/** What is inside a post's card: decoys, author and time, text, picture, counters. */
export function Card({ post, address, authorAddress, whole, onComment, children }: CardProps) {
  const markup = useMarkup();
  const words = useWords();
  const { account, look } = useSample();
  const by = account(post.by);
  const query = tracking(post.id);
  return (
    <div className="fb-card">
      <Decoys count={10} />
      <div>
        <div className="fb-card-head">
          <Decoys count={18} />
          <div aria-hidden="true">
            <SiteLink
              href={`${authorAddress}?${query}`}
              role="link"
              tabIndex={-1}
              aria-hidden="true"
            >
              <Avatar account={by} size={40} />
            </SiteLink>
          </div>
          <div className="fb-card-who">
            <span dir="ltr">
              <div {...markup.part('profile_name')}>
                <h3 id={`_r_${post.id}_name_`}>
                  <SiteLink href={`${authorAddress}?${query}`} role="link" tabIndex={0}>
                    {by.name}
                  </SiteLink>
                </h3>
              </div>
            </span>
            <span dir="ltr" className="fb-card-when">
              <div id={`_r_${post.id}_time_`}>
                {post.promoted ? (
                  <a
                    href={`?${query}`}
                    role="link"
                    tabIndex={0}
                    onClick={(event) => event.preventDefault()}
                  >
                    <span>{words.sponsored}</span>
                  </a>
                ) : (
                  <PostTime
                    postId={post.id}
                    label={shortTime(post.minutesAgo, look.language)}
                    permalink={address}
                    tracking={query}
                    onOpen={onComment}
                  />
                )}
                <span>
                  <span className="fb-dot" />
                  <span aria-hidden="true"> · </span>
                </span>
                <ActionIcon name="globe" />
              </div>
            </span>
          </div>
          <div
            aria-expanded="false"
            aria-haspopup="menu"
            aria-label={words.actions}
            role="button"
            tabIndex={0}
            className="fb-menu"
          >
            <ActionIcon name="menu" />
          </div>
        </div>
        <PostText post={post} whole={whole} />
        {variant('picture', post.id, 2) === 0 && (
          <Picture post={post} href={`${address}?${query}`} />
        )}
        <ActionBar post={post} onComment={onComment} />
        {children}
      </div>
    </div>
  );
}

function PostText({ post, whole }: { post: SamplePost; whole: boolean }) {
  const markup = useMarkup();
  const words = useWords();
  const [open, setOpen] = useVisitState(`more:${post.id}`, false);
  const { text, cut } = whole || open ? { text: post.text, cut: false } : cutText(post.text, FOLD);
  const more = (
    <>
      {'… '}
      <div role="button" tabIndex={0} className="fb-more" onClick={() => setOpen(true)}>
        {words.seeMore}
      </div>
    </>
  );
  return (
    <div dir="auto" className="fb-text">
      <div {...markup.part('story_message')}>
        <div data-ad-comet-preview="message" data-ad-preview="message" id={`_r_${post.id}_text_`}>
          <span dir="auto">
            <Text text={text} tracking={tracking(post.id)} end={cut ? more : null} />
          </span>
        </div>
      </div>
    </div>
  );
}
