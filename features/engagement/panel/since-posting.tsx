import { type ReactNode, useMemo } from 'react';
import { ComparedCurve } from '../../../components/compared-curve';
import layout from '../../../components/layout.module.css';
import text from '../../../components/text.module.css';
import { useTranslation } from '../../../components/translation';
import type { CounterName } from '../../../networks/contract';
import { medianCurve } from '../median-curve';
import type { SeenPost } from '../model';
import type { PostWithHistory } from '../rank-at-age';
import type { PointSincePosting } from '../since-posting';
import { postedTicks } from './posted-ticks';

interface SincePostingProps {
  post: SeenPost & { at: number };
  counter: CounterName;
  curve: readonly PointSincePosting[];
  others: readonly PostWithHistory[];
  /** One of the brands' own accounts: its median is « votre médiane ». */
  isOwn: boolean;
  /** Stands under the curve. */
  children: ReactNode;
}

/** Ages at which the median is asked for: enough for its shape. */
const STEPS = 24;

const asPoints = (curve: readonly PointSincePosting[]) =>
  curve.map(({ hours, value }) => ({ x: hours, y: value }));

/** One counter since the post was published, over the median of its account at the same ages. */
export function SincePosting(props: SincePostingProps) {
  const { post, counter, curve, others, isOwn, children } = props;
  const translation = useTranslation();
  const { t, formatCount, formatNumber } = translation;
  const first = curve[0];
  const last = curve.at(-1);
  const span = last?.hours ?? 0;
  const median = useMemo(
    () =>
      medianCurve(
        others,
        counter,
        Array.from({ length: STEPS + 1 }, (_, step) => (span * step) / STEPS),
      ),
    [others, counter, span],
  );
  const own = useMemo(() => asPoints(curve), [curve]);
  const usual = useMemo(() => asPoints(median), [median]);
  if (first === undefined || last === undefined) return null;
  const sameAge = median.findLast(({ hours }) => hours === span);
  const name = t(`post.${counter}`);
  const label = [
    t('post.postedLabel', {
      counter: name,
      low: formatCount(first).value,
      high: formatCount(last).value,
      age: formatNumber(Math.round(span)),
    }),
    sameAge &&
      t('post.medianLabel', {
        posts: formatNumber(sameAge.posts),
        median: formatNumber(Math.round(sameAge.value)),
      }),
  ];
  return (
    <section className={layout.section}>
      <div className={layout.sectionHead}>
        <h3>{t('post.sincePosting')}</h3>
        <span className={text.meta}>{name}</span>
      </div>
      <ComparedCurve
        own={own}
        usual={usual}
        usualName={t(isOwn ? 'post.yourMedian' : 'post.theirMedian')}
        label={label.filter(Boolean).join(' ')}
        ticks={postedTicks(post.at, span, translation)}
      />
      {children}
    </section>
  );
}
