import { navigate, SiteLink } from '../shell/address.tsx';
import { useSample } from '../shell/sample.tsx';
import { cutText } from '../shell/text-parts.ts';
import { useCommentCount } from '../shell/thread.ts';
import { useVisitState } from '../shell/visit-state.ts';
import type { SamplePost } from '../world/model.ts';
import { HandleLink } from './account-link.tsx';
import { ActionRow, HiddenLikes } from './action-row.tsx';
import { CommentForm } from './comment-form.tsx';
import { Media } from './media.tsx';
import { PlainText } from './plain-text.tsx';
import { PostAuthor } from './post-author.tsx';
import { kindOf, pathOf } from './post-kind.ts';
import { RoleButton } from './role-button.tsx';

/** Characters of a caption shown in the feed. */
const SHOWN = 120;

/** A post of the home feed. */
export function FeedPost({ post }: { post: SamplePost }) {
  const sample = useSample();
  const comments = useCommentCount(post);
  const [opened, setOpened] = useVisitState<boolean>(`opened:${post.id}`, false);
  const { text, cut } = opened ? { text: post.text, cut: false } : cutText(post.text, SHOWN);
  const open = () => navigate(pathOf(sample, post), { keepScroll: true });
  const { limited } = kindOf(sample, post);
  return (
    <article className="feed-post">
      <header>
        <PostAuthor post={post} timed />
      </header>
      <Media post={post} />
      <ActionRow post={post} comment={open} />
      <HiddenLikes post={post} />
      <div className="caption">
        <HandleLink account={sample.account(post.by)} />{' '}
        <span dir="auto">
          <PlainText text={text} />
          {cut && (
            <>
              …{' '}
              <RoleButton act={() => setOpened(true)} className="inline soft">
                <span dir="auto">{sample.text('plus', 'more')}</span>
              </RoleButton>
            </>
          )}
        </span>
      </div>
      {comments > 0 && (
        <SiteLink
          href={pathOf(sample, post)}
          role="link"
          tabIndex={0}
          className="soft all"
          keepScroll
        >
          <span dir="auto">
            {sample.text(`Afficher les ${comments} commentaires`, `View all ${comments} comments`)}
          </span>
        </SiteLink>
      )}
      {!limited && <CommentForm key={post.id} post={post} inFeed />}
    </article>
  );
}
