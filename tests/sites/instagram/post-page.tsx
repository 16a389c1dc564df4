import { useEffect } from 'react';
import { isoDate } from '../shell/elapsed.ts';
import { useSample } from '../shell/sample.tsx';
import type { SamplePost } from '../world/model.ts';
import { AvatarLink, HandleLink } from './account-link.tsx';
import { ActionRow, HiddenLikes } from './action-row.tsx';
import { CommentForm } from './comment-form.tsx';
import { CommentList } from './comment-list.tsx';
import { longDate, shortTime } from './labels.ts';
import { Media } from './media.tsx';
import { MorePosts } from './more-posts.tsx';
import { PlainText } from './plain-text.tsx';
import { PostAuthor, PostDate } from './post-author.tsx';
import { kindOf } from './post-kind.ts';

/** `/p/<code>/` and `/reel/<code>/` opened by themselves: no article, no header, no h1 (November 2025). */
export function PostPage({ post }: { post: SamplePost }) {
  const sample = useSample();
  const by = sample.account(post.by);
  useEffect(() => {
    document.title = sample.text(
      `${by.name} sur Instagram : « ${post.text.slice(0, 60)} »`,
      `${by.name} on Instagram: "${post.text.slice(0, 60)}"`,
    );
  }, [sample, by, post]);
  const { limited } = kindOf(sample, post);
  const focus = () => document.querySelector<HTMLElement>('main textarea')?.focus();
  return (
    <main role="main" className="post-page">
      <div className="pair">
        <Media post={post} />
        <div className="side">
          <PostAuthor post={post} timed={false} />
          <hr />
          <div className="thread">
            <div className="comment">
              <AvatarLink account={by} />
              <div className="comment-main">
                <HandleLink account={by} />
                &nbsp;
                <span className="soft">
                  <time
                    dateTime={isoDate(sample.now, post.minutesAgo)}
                    title={longDate(sample.now, post.minutesAgo, sample.look.language)}
                  >
                    {shortTime(post.minutesAgo, sample.look.language)}
                  </time>
                </span>
                <div className="comment-text">
                  <span>
                    <PlainText text={post.text} />
                  </span>
                </div>
              </div>
            </div>
            <CommentList post={post} />
          </div>
          <div className="foot">
            <ActionRow post={post} comment={focus} />
            <HiddenLikes post={post} />
            <PostDate post={post} />
          </div>
          {limited ? (
            <Limited />
          ) : (
            <section className="write">
              <AvatarLink account={sample.me} size={28} />
              <CommentForm key={post.id} post={post} />
            </section>
          )}
        </div>
      </div>
      <hr />
      <MorePosts account={by} except={post.id} />
    </main>
  );
}

export function Limited() {
  const { text } = useSample();
  return (
    <div className="soft limited">
      {text(
        'Les commentaires sur cette publication ont été limités.',
        'Comments on this post have been limited.',
      )}
    </div>
  );
}
