import { useSample } from '../shell/sample.tsx';
import type { SamplePost } from '../world/model.ts';
import { AvatarLink, HandleLink } from './account-link.tsx';
import { ActionRow, HiddenLikes } from './action-row.tsx';
import { ClassicComments } from './classic-comments.tsx';
import { CommentForm } from './comment-form.tsx';
import { Icon } from './icon.tsx';
import { Media } from './media.tsx';
import { PlainText } from './plain-text.tsx';
import { PostAuthor, PostDate } from './post-author.tsx';
import { kindOf } from './post-kind.ts';
import { Limited } from './post-page.tsx';
import { RoleButton } from './role-button.tsx';

/** A post opened from the feed or a profile: a dialog over it, with an article inside. */
export function PostDialog({ post, close }: { post: SamplePost; close(): void }) {
  const sample = useSample();
  const by = sample.account(post.by);
  const focus = () => document.querySelector<HTMLElement>('[role="dialog"] textarea')?.focus();
  return (
    <div className="layer">
      <div className="shade" onClick={close} />
      <RoleButton act={close} className="close">
        <Icon name="close" size={18} />
      </RoleButton>
      <div role="dialog" aria-modal="true" className="dialog">
        <article className="pair" role="presentation">
          <Media post={post} />
          <div className="side">
            <header>
              <PostAuthor post={post} timed={false} />
            </header>
            <div className="thread">
              <ul>
                <div role="button" tabIndex={-1}>
                  <li className="comment">
                    <AvatarLink account={by} />
                    <div className="comment-main">
                      <h2>
                        <HandleLink account={by} />
                      </h2>
                      <h1 dir="auto" className="comment-text">
                        <PlainText text={post.text} />
                      </h1>
                    </div>
                  </li>
                </div>
                <ClassicComments post={post} />
              </ul>
            </div>
            <div className="foot">
              <ActionRow post={post} comment={focus} />
              <HiddenLikes post={post} />
              <PostDate post={post} />
            </div>
            {kindOf(sample, post).limited ? (
              <Limited />
            ) : (
              <section className="write">
                <CommentForm key={post.id} post={post} />
              </section>
            )}
          </div>
        </article>
      </div>
    </div>
  );
}
