import { useMemo } from 'react';
import { useSample } from '../shell/sample.tsx';
import type { SampleAccount } from '../world/model.ts';
import { Avatar } from './avatar.tsx';
import { Stream } from './feed.tsx';
import { facebookCount, useWords } from './labels.ts';

/** A page's or a person's profile with its own posts. */
export function Profile({ account }: { account: SampleAccount }) {
  const { world, look, text } = useSample();
  const words = useWords();
  const posts = useMemo(
    () => world.posts.filter((post) => post.by === account.id),
    [world, account],
  );
  const at = (index: number) => {
    const post = posts[index];
    if (!post) throw new Error(`${account.handle} has no post ${index}`);
    return post;
  };
  return (
    <div role="main" className="fb-page">
      <div className="fb-sheet fb-profile">
        <Avatar account={account} size={96} />
        <div>
          <h1>{account.name}</h1>
          <span dir="auto">
            <a
              href={`https://www.facebook.com/${account.handle}/followers/`}
              role="link"
              tabIndex={0}
              onClick={(event) => event.preventDefault()}
            >
              {facebookCount(account.followers, look.language)} {text('abonnés', 'followers')}
            </a>
          </span>
        </div>
        <div role="button" tabIndex={0} aria-label={words.follow} className="fb-follow">
          {words.follow}
        </div>
      </div>
      <Stream count={posts.length} at={at} />
    </div>
  );
}
