import { compact } from '../shell/notation.ts';
import { useSample } from '../shell/sample.tsx';
import { useCommentCount } from '../shell/thread.ts';
import { useVisitState } from '../shell/visit-state.ts';
import type { SamplePost } from '../world/model.ts';
import { Icon } from './icon.tsx';
import { kindOf } from './post-kind.ts';
import { RoleButton } from './role-button.tsx';

/** Like, comment, share, save: each number is a `span[role=button]` after its icon (November 2025). */
export function ActionRow({ post, comment }: { post: SamplePost; comment(): void }) {
  const sample = useSample();
  const [liked, setLiked] = useVisitState<boolean>(`liked:${post.id}`, false);
  const [saved, setSaved] = useVisitState<boolean>(`saved:${post.id}`, false);
  const comments = useCommentCount(post);
  const { likesHidden } = kindOf(sample, post);
  const { reactions, shares } = post.counters;
  const number = (n: number | null) =>
    n ? (
      <span role="button" tabIndex={0} className="number">
        {compact(n, sample.look.language, 'rounded')}
      </span>
    ) : null;
  return (
    <section className="actions">
      <div className="left">
        <span>
          <RoleButton act={() => setLiked(!liked)}>
            <Icon name="like" done={liked} />
          </RoleButton>
        </span>
        {!likesHidden && number((reactions ?? 0) + Number(liked))}
        <span>
          <RoleButton act={comment}>
            <Icon name="comment" />
          </RoleButton>
        </span>
        {number(comments)}
        <RoleButton act={() => undefined}>
          <Icon name="share" />
        </RoleButton>
        {number(shares)}
      </div>
      <div>
        <RoleButton act={() => setSaved(!saved)}>
          <Icon name="save" done={saved} />
        </RoleButton>
      </div>
    </section>
  );
}

/** Where the author hides the number of likes: « Aimé par … et d’autres personnes ». */
export function HiddenLikes({ post }: { post: SamplePost }) {
  const sample = useSample();
  if (!kindOf(sample, post).likesHidden) return null;
  const one = sample.world.accounts.find((each) => each.kind === 'person');
  return (
    <div className="liked-by">
      {sample.text('Aimé par', 'Liked by')} <b>{one?.handle}</b>{' '}
      {sample.text('et d’autres personnes', 'and others')}
    </div>
  );
}
