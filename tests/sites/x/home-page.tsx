import { useEffect, useSyncExternalStore } from 'react';
import { useSample } from '../shell/sample.tsx';
import { asComment } from '../shell/stored-replies.ts';
import { Composer } from './composer.tsx';
import { PostCard } from './post-card.tsx';
import { statusOfComment, statusOfPost } from './status.ts';
import { Timeline } from './timeline.tsx';

/** /home: a box for new posts above the endless feed. */
export function HomePage() {
  const sample = useSample();
  const stored = useSyncExternalStore(sample.replies.subscribe, sample.replies.all);
  const own = stored.filter((each) => each.post === 'home').reverse();
  useEffect(() => {
    document.title = sample.text('Accueil / X', 'Home / X');
  }, [sample]);
  const cell = (index: number) => {
    const mine = own[index];
    if (mine) {
      return (
        <PostCard
          status={statusOfComment(asComment(mine, sample.me.id, sample.look.language, sample.now))}
        />
      );
    }
    const place = index - own.length;
    const status = statusOfPost(sample, sample.post(place));
    const others = sample.world.accounts.filter((each) => each.id !== status.by);
    const reposter = place % 6 === 4 ? others[place % others.length] : undefined;
    const context =
      reposter && sample.text(`${reposter.name} a reposté`, `${reposter.name} reposted`);
    return <PostCard status={status} context={context} />;
  };
  return (
    <>
      <div className="column-head tabs" role="tablist">
        <div role="tab" aria-selected="true" tabIndex={0}>
          <span>{sample.text('Pour vous', 'For you')}</span>
        </div>
        <div role="tab" aria-selected="false" tabIndex={0}>
          <span>{sample.text('Abonnements', 'Following')}</span>
        </div>
      </div>
      <Composer
        kind="post"
        where="inline"
        onSend={(text) => sample.replies.add({ post: 'home', parent: null, text })}
      />
      <Timeline
        label={sample.text('Votre timeline d’accueil', 'Your Home Timeline')}
        count={Number.POSITIVE_INFINITY}
        cell={cell}
      />
    </>
  );
}
