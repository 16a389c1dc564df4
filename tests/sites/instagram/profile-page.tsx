import { useEffect } from 'react';
import { avatarOf } from '../shell/avatar.ts';
import { compact, grouped } from '../shell/notation.ts';
import { useSample } from '../shell/sample.tsx';
import { VerifiedIcon } from './icon.tsx';
import { PostGrid } from './more-posts.tsx';

/** `/<user>/`: who it is and a grid of posts. */
export function ProfilePage({ handle }: { handle: string }) {
  const { accountByHandle, world, look, text } = useSample();
  const account = accountByHandle(handle);
  useEffect(() => {
    document.title = `${account?.name ?? handle} (@${handle}) • Instagram`;
  }, [account, handle]);
  if (!account) {
    return (
      <main role="main">
        {text(
          'Cette page n’est malheureusement pas disponible.',
          'Sorry, this page isn’t available.',
        )}
      </main>
    );
  }
  const posts = world.posts.filter((each) => each.by === account.id);
  return (
    <main role="main" className="profile">
      <header>
        <img className="avatar" width={150} height={150} alt="" src={avatarOf(account)} />
        <section>
          <h2 dir="auto">
            {account.handle} {account.verified && <VerifiedIcon />}
          </h2>
          <p>
            <b>{posts.length}</b> {text('publications', 'posts')} ·{' '}
            <a href={`/${account.handle}/followers/`} onClick={(event) => event.preventDefault()}>
              <span title={grouped(account.followers, look.language)}>
                <b>{compact(account.followers, look.language, 'rounded')}</b>
              </span>{' '}
              {text('followers', 'followers')}
            </a>
          </p>
          <p>{account.name}</p>
        </section>
      </header>
      <PostGrid posts={posts} />
    </main>
  );
}
