import { useMemo } from 'react';
import { Rise } from '../../../components/figure';
import { Sparkline } from '../../../components/sparkline';
import { useTranslation } from '../../../components/translation';
import { useLive } from '../../../components/use-live';
import { growthSince, mainCounter, seriesOf } from '../growth';
import type { SeenPost } from '../model';
import { liveHistoryOf } from '../records';
import styles from './posts-table.module.css';

const DAY = 24 * 60 * 60 * 1000;

/** Where a post's main counter went in the last day, and the shape of its past. Asked only for rows in sight. */
export function PostTrend({ post }: { post: SeenPost }) {
  const { t, formatChange, formatSince } = useTranslation();
  const live = useLive(useMemo(() => liveHistoryOf(post.key), [post.key]));
  const history = live.state === 'ready' ? live.value : [];
  const name = mainCounter(history);
  if (name === null) return null;
  const now = Date.now();
  const growth = growthSince(history, name, now - DAY);
  const isExact = growth?.kind === 'certain' && growth.low === growth.high;
  return (
    <span
      className={styles.trend}
      title={
        growth === null
          ? undefined
          : `${t(`post.${name}`)}, ${t('post.since', { since: formatSince(growth.since, now) })}`
      }
    >
      <Sparkline samples={seriesOf(history, name)} />
      {growth?.kind === 'certain' &&
        (growth.low > 0 ? (
          <Rise>{`${isExact ? '' : '≥\u00a0'}${formatChange(growth.low)}`}</Rise>
        ) : (
          <span>{`${isExact ? '' : '≤\u00a0'}${formatChange(growth.high)}`}</span>
        ))}
      {growth?.kind === 'none' && '='}
      {growth?.kind === 'uncertain' && <span>{t('posts.unsure')}</span>}
    </span>
  );
}
