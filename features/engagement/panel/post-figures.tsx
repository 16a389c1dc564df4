import { Figures } from '../../../components/figure';
import type { CounterName } from '../../../networks/contract';
import type { SeenPost, Snapshot } from '../model';
import { growthSinceLook } from '../since-look';
import { CounterFigure } from './counter-figure';
import { KindsLine } from './kinds-line';

/** The four that every post is asked for; saves join them where the network shows them. */
const ALWAYS: readonly CounterName[] = ['reactions', 'comments', 'views', 'shares'];

interface PostFiguresProps {
  post: SeenPost;
  history: readonly Snapshot[];
}

/** The post's counters with their change since it was last looked at, and its reactions by kind. */
export function PostFigures({ post, history }: PostFiguresProps) {
  const names = post.counters.saves.ok ? ([...ALWAYS, 'saves'] as const) : ALWAYS;
  return (
    <>
      <Figures>
        {names.map((name) => (
          <CounterFigure
            key={name}
            name={name}
            post={post}
            history={history}
            growth={growthSinceLook(post, history, name)}
          />
        ))}
      </Figures>
      <KindsLine kinds={post.kinds} />
    </>
  );
}
