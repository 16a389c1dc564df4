import { SiteLink } from '../shell/address.tsx';
import { isoDate } from '../shell/elapsed.ts';
import { useSample } from '../shell/sample.tsx';
import type { SamplePost } from '../world/model.ts';
import { AvatarLink, HandleLink } from './account-link.tsx';
import { Icon } from './icon.tsx';
import { footTime, longDate, shortTime } from './labels.ts';
import { pathOf } from './post-kind.ts';
import { RoleButton } from './role-button.tsx';

/** Avatar, handle, follow, menu; in the feed with the time, which is the post's link. */
export function PostAuthor({ post, timed }: { post: SamplePost; timed: boolean }) {
  const sample = useSample();
  const by = sample.account(post.by);
  return (
    <div className="author">
      <AvatarLink account={by} />
      <div className="author-main">
        <span dir="auto">
          <HandleLink account={by} />
        </span>
        {timed && !post.promoted && (
          <>
            <span className="soft"> • </span>
            <SiteLink
              href={pathOf(sample, post)}
              role="link"
              tabIndex={0}
              className="soft"
              keepScroll
            >
              <time
                dateTime={isoDate(sample.now, post.minutesAgo)}
                title={longDate(sample.now, post.minutesAgo, sample.look.language)}
              >
                {shortTime(post.minutesAgo, sample.look.language)}
              </time>
            </SiteLink>
          </>
        )}
        {post.promoted && <div className="soft">{sample.text('Sponsorisé', 'Sponsored')}</div>}
        {!timed && by.id !== sample.me.id && (
          <>
            <span dir="auto"> • </span>
            <RoleButton act={() => undefined} className="follow">
              {sample.text('Suivre', 'Follow')}
            </RoleButton>
          </>
        )}
      </div>
      <RoleButton act={() => undefined}>
        <Icon name="more" />
      </RoleButton>
    </div>
  );
}

/** The date under the action row of a post's page. */
export function PostDate({ post }: { post: SamplePost }) {
  const sample = useSample();
  const { handle } = sample.account(post.by);
  return (
    <div dir="auto" className="post-date">
      <SiteLink href={`/${handle}${pathOf(sample, post)}`} role="link" tabIndex={0}>
        <span dir="auto">
          <time
            dateTime={isoDate(sample.now, post.minutesAgo)}
            title={longDate(sample.now, post.minutesAgo, sample.look.language)}
          >
            {footTime(sample.now, post.minutesAgo, sample.look.language)}
          </time>
        </span>
      </SiteLink>
    </div>
  );
}
