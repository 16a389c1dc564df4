import { SiteLink } from '../shell/address.tsx';
import { grouped } from '../shell/notation.ts';
import { useSample } from '../shell/sample.tsx';
import type { SampleAccount, SamplePost } from '../world/model.ts';
import { HandleLink } from './account-link.tsx';
import { Icon } from './icon.tsx';
import { picture } from './media.tsx';
import { kindOf, pathOf } from './post-kind.ts';

/** Under a post: others by the same account. */
export function MorePosts({ account, except }: { account: SampleAccount; except: string }) {
  const { world, text } = useSample();
  return (
    <div>
      <div dir="auto" className="soft">
        {text('Plus de publications de', 'More posts from')} <HandleLink account={account} />
      </div>
      <PostGrid
        posts={world.posts.filter((each) => each.by === account.id && each.id !== except)}
      />
    </div>
  );
}

/** Pictures that lead to their posts; reels show how often they were seen. */
export function PostGrid({ posts }: { posts: SamplePost[] }) {
  const sample = useSample();
  return (
    <div className="grid">
      {posts.map((post) => (
        <SiteLink
          key={post.id}
          href={`/${sample.account(post.by).handle}${pathOf(sample, post)}`}
          role="link"
          tabIndex={0}
          keepScroll
        >
          <img alt={post.text.slice(0, 80)} src={picture(post.id)} />
          {kindOf(sample, post).reel && (
            <div className="grid-mark">
              <Icon name="clip" size={20} />
              {post.counters.views !== null && (
                <span>
                  <Icon name="eye" size={16} /> {grouped(post.counters.views, sample.look.language)}
                </span>
              )}
            </div>
          )}
        </SiteLink>
      ))}
    </div>
  );
}
