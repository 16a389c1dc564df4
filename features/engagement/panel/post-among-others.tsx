import { useMemo } from 'react';
import { useLive } from '../../../components/use-live';
import { COUNTERS, type CounterName } from '../../../networks/contract';
import type { Brand } from '../../brands/model';
import { liveAudience } from '../audience/records';
import { accountOfKey, whoseAccount } from '../follow/whose-account';
import { mainCounter, seriesOf } from '../growth';
import type { SeenPost, Snapshot } from '../model';
import { postedHourOf } from '../posted-hour';
import type { PostWithHistory } from '../rank-at-age';
import { curveSincePosting } from '../since-posting';
import { GrowthCurve } from './growth-curve';
import { PaceLines } from './pace-lines';
import { RankSection } from './rank-section';
import { RatesSection } from './rates-section';
import { SincePosting } from './since-posting';
import { useAccountPosts } from './use-account-posts';

const NONE: readonly PostWithHistory[] = [];

interface PostAmongOthersProps {
  post: SeenPost;
  history: readonly Snapshot[];
  brands: readonly Brand[];
}

/** By what the post is looked at: its main counter, else the first that was read at all. */
function chosenCounter(history: readonly Snapshot[]): CounterName {
  const read = COUNTERS.find((name) => seriesOf(history, name).length > 0);
  return mainCounter(history) ?? read ?? 'reactions';
}

/** The post's curve, pace, rates and rank, beside what is usual for its account. */
export function PostAmongOthers({ post, history, brands }: PostAmongOthersProps) {
  const { authorKey } = post;
  const others = useAccountPosts(authorKey, post.key);
  const live = useLive(
    useMemo(() => (authorKey === null ? null : liveAudience(authorKey)), [authorKey]),
  );
  if (live.state === 'failed') throw live.error;
  const counter = useMemo(() => chosenCounter(history), [history]);
  const own = useMemo(() => ({ post, history }), [post, history]);
  const isOwn = whoseAccount(brands, accountOfKey(post.network, authorKey)).kind === 'own';
  const compared = { others: others ?? NONE, isOwn };
  return (
    <>
      <PostCurve {...compared} post={post} history={history} counter={counter} />
      <RatesSection
        {...compared}
        post={post}
        audience={live.state === 'ready' ? live.value : undefined}
      />
      {others !== null && <RankSection {...compared} own={own} counter={counter} />}
    </>
  );
}

interface PostCurveProps {
  post: SeenPost;
  history: readonly Snapshot[];
  counter: CounterName;
  others: readonly PostWithHistory[];
  isOwn: boolean;
}

/** From posting where most of that time was looked at; else from the first reading, so that the shape can be seen. */
function PostCurve({ post, history, counter, others, isOwn }: PostCurveProps) {
  const at = postedHourOf(post);
  const curve = useMemo(() => curveSincePosting(history, counter, at), [history, counter, at]);
  const first = curve[0];
  const last = curve.at(-1);
  const wasLookedAt = first && last && curve.length > 1 && first.hours <= last.hours / 2;
  const pace = <PaceLines history={history} counter={counter} />;
  if (!wasLookedAt || at === null) return <GrowthCurve history={history}>{pace}</GrowthCurve>;
  return (
    <SincePosting
      post={{ ...post, at }}
      counter={counter}
      curve={curve}
      others={others}
      isOwn={isOwn}
    >
      {pace}
    </SincePosting>
  );
}
