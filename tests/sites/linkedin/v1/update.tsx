import { SiteLink } from '../../shell/address.tsx';
import { useSample } from '../../shell/sample.tsx';
import { useVisitState } from '../../shell/visit-state.ts';
import type { SamplePost } from '../../world/model.ts';
import { Icon } from '../icon.tsx';
import { activityUrn, postPath } from '../keys.ts';
import { shortTime, useWords } from '../labels.ts';
import { useMarkup } from '../markup.ts';
import { Portrait, profileAddress, useHeadline } from '../people.tsx';
import type { QuillGeneration } from '../quill-editor.ts';
import { Text } from '../text.tsx';
import { Comments } from './comments.tsx';
import { SocialBar, SocialCounts } from './social-counts.tsx';

/** Characters beyond which the feed clamps the text; the whole of it is in the DOM all the same. */
const CLAMP = 210;

interface UpdateProps {
  post: SamplePost;
  quill: QuillGeneration;
  /** True on the post's own page, where comments are open. */
  whole: boolean;
}

/** A post: `feed-shared-update-v2` with its URN. */
export function Update({ post, quill, whole }: UpdateProps) {
  const markup = useMarkup();
  const urn = activityUrn(post.id);
  const [opened, setOpened] = useVisitState(`comments:${post.id}`, false);
  const open = () => setOpened(true);
  return (
    <div {...markup.urn('data-id', urn)}>
      <div data-view-name="feed-full-update">
        <div
          className={`${markup.names('feed-shared-update-v2')} li1-card`}
          {...markup.role('article')}
          {...markup.urn('data-urn', urn)}
        >
          <Actor post={post} />
          <Commentary post={post} whole={whole} />
          <SocialCounts post={post} onComments={open} />
          <SocialBar post={post} onComment={open} />
          {(opened || whole) && <Comments key={post.id} post={post} quill={quill} whole={whole} />}
        </div>
      </div>
    </div>
  );
}

function Actor({ post }: { post: SamplePost }) {
  const markup = useMarkup();
  const words = useWords();
  const headline = useHeadline();
  const { account, look } = useSample();
  const by = account(post.by);
  const address = profileAddress(by);
  const time = shortTime(post.minutesAgo, look.language);
  return (
    <div className={`${markup.names('update-components-actor')} li1-actor`}>
      <div className={markup.names('update-components-actor__container')}>
        <a
          className={markup.names('update-components-actor__image')}
          href={address}
          onClick={(event) => event.preventDefault()}
        >
          <Portrait account={by} size={48} />
        </a>
        <div className="li1-meta">
          <a
            className={markup.names('update-components-actor__meta-link')}
            href={address}
            onClick={(event) => event.preventDefault()}
          >
            <span className={markup.names('update-components-actor__title')}>
              <span dir="ltr">
                <span aria-hidden="true">{by.name}</span>
                <span className="visually-hidden">{by.name}</span>
              </span>
            </span>
            <span className={markup.names('update-components-actor__description')}>
              <span aria-hidden="true">{headline(by)}</span>
              <span className="visually-hidden">{headline(by)}</span>
            </span>
          </a>
          <SiteLink
            className={markup.names('update-components-actor__sub-description-link')}
            href={postPath(post.id)}
          >
            <span className={markup.names('update-components-actor__sub-description')}>
              <span aria-hidden="true">{post.promoted ? words.promoted : `${time} • `}</span>
              <span className="visually-hidden">
                {post.promoted ? words.promoted : `${time} • ${words.visibility}`}
              </span>
            </span>
          </SiteLink>
        </div>
        <button
          type="button"
          className="feed-shared-control-menu__trigger li1-bare"
          aria-label={words.controlMenu(by.name)}
        >
          <Icon id="overflow-web-ios-small" />
        </button>
      </div>
    </div>
  );
}

function Commentary({ post, whole }: { post: SamplePost; whole: boolean }) {
  const markup = useMarkup();
  const words = useWords();
  const [open, setOpen] = useVisitState(`more:${post.id}`, false);
  const clamped = !whole && !open && post.text.length > CLAMP;
  return (
    <div className={`${markup.names('feed-shared-inline-show-more-text')} li1-commentary`}>
      <div className={`${markup.names('update-components-text')} ${clamped ? 'li-clamped' : ''}`}>
        <span className="break-words">
          <span dir="ltr">
            <Text text={post.text} />
          </span>
        </span>
      </div>
      {clamped && (
        <button
          type="button"
          role="button"
          aria-expanded="false"
          className={`${markup.names('feed-shared-inline-show-more-text__see-more-less-toggle')} li1-bare`}
          onClick={() => setOpen(true)}
        >
          <span>{words.moreV1}</span>
        </button>
      )}
    </div>
  );
}
