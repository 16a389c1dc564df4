import { useEffect } from 'react';
import { avatarOf } from '../shell/avatar.ts';
import { compact } from '../shell/notation.ts';
import { useSample } from '../shell/sample.tsx';
import { ColumnHead } from './column-head.tsx';
import { PostCard, Tracked } from './post-card.tsx';
import { EmojiText } from './post-text.tsx';
import { statusOfPost } from './status.ts';
import { Timeline } from './timeline.tsx';

/** /<handle>: the account and its posts, the first one pinned. */
export function ProfilePage({ handle }: { handle: string }) {
  const sample = useSample();
  const account = sample.accountByHandle(handle);
  useEffect(() => {
    document.title = `${account?.name ?? handle} (@${handle}) / X`;
  }, [account, handle]);
  if (!account)
    return (
      <p className="notice">
        {sample.text('Ce compte n’existe pas', 'This account doesn’t exist')}
      </p>
    );
  const places = sample.world.posts.flatMap((post, place) =>
    post.by === account.id ? [place] : [],
  );
  const postAt = (index: number) =>
    sample.post(
      (places[index % places.length] ?? 0) +
        sample.world.posts.length * Math.floor(index / places.length),
    );
  return (
    <>
      <ColumnHead title={account.name} />
      <div className="banner" />
      <div className="profile">
        <img src={avatarOf(account)} alt="" className="profile-avatar" />
        {account.id === sample.me.id ? (
          <button type="button" role="button" className="follow" data-testid="editProfileButton">
            {sample.text('Éditer le profil', 'Edit profile')}
          </button>
        ) : (
          <Tracked>
            <button
              type="button"
              role="button"
              className="follow"
              aria-label={sample.text(`Suivre @${handle}`, `Follow @${handle}`)}
            >
              {sample.text('Suivre', 'Follow')}
            </button>
          </Tracked>
        )}
        <div data-testid="UserName">
          <div className="profile-name">
            <EmojiText text={account.name} />
          </div>
          <div className="handle">@{account.handle}</div>
        </div>
        <a href={`/${account.handle}/verified_followers`} role="link" className="followers">
          <b>{compact(account.followers, sample.look.language, 'cut')}</b>{' '}
          {sample.text('abonnés', 'Followers')}
        </a>
      </div>
      {places.length > 0 && (
        <Timeline
          key={account.id}
          label={sample.text(`Posts de ${account.name}`, `${account.name}’s posts`)}
          count={Number.POSITIVE_INFINITY}
          cell={(index) => (
            <PostCard
              status={statusOfPost(sample, postAt(index))}
              context={index === 0 ? sample.text('Épinglé', 'Pinned') : undefined}
            />
          )}
        />
      )}
    </>
  );
}
