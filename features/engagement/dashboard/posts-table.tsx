import { useMemo } from 'react';
import { type Column, DataTable } from '../../../components/data-table';
import { linkTo } from '../../../components/hash-route';
import { RowLink } from '../../../components/row-link';
import text from '../../../components/text.module.css';
import { type Translation, useTranslation } from '../../../components/translation';
import type { Sort } from '../../../components/use-sorted-rows';
import { COUNTERS, type CounterName } from '../../../networks/contract';
import type { SeenPost } from '../model';
import { CounterCell } from './counter-cell';
import { PostTrend } from './post-trend';
import styles from './posts-table.module.css';

interface PostsTableProps {
  posts: SeenPost[];
  sort: Sort | null;
  onSort: (sort: Sort | null) => void;
}

const WIDTHS: Record<CounterName, string> = {
  reactions: '92px',
  comments: '112px',
  shares: '92px',
  views: '90px',
  saves: '78px',
};

/** Posts as a table: who, what, when, the five counters, and where the first of them is going. */
export function PostsTable({ posts, sort, onSort }: PostsTableProps) {
  const translation = useTranslation();
  const columns = useMemo(() => columnsOf(translation), [translation]);
  return (
    <DataTable
      label={translation.t('dashboard.posts')}
      rows={posts}
      columns={columns}
      keyOf={(post) => post.key}
      sort={sort}
      onSort={onSort}
    />
  );
}

function columnsOf({ t, formatAgo, formatDate }: Translation): Column<SeenPost>[] {
  const now = Date.now();
  return [
    {
      id: 'post',
      name: t('posts.post'),
      sortBy: (post) => post.author?.name,
      cell: (post) => (
        <>
          <RowLink href={linkTo('posts', post.key)}>
            {post.author?.name ?? t('post.unnamed')}
          </RowLink>
          <span className={styles.sub}>
            {t(`common.${post.network}`)} ·{' '}
            <bdi>{post.text === '' ? t('post.noText') : post.text}</bdi>
          </span>
        </>
      ),
    },
    {
      id: 'at',
      name: t('posts.published'),
      width: '84px',
      spare: true,
      sortBy: (post) => post.at ?? undefined,
      cell: (post) => (
        <span className={text.meta}>
          {post.at === null ? t('common.none') : formatDate(post.at)}
        </span>
      ),
    },
    ...COUNTERS.map(
      (name): Column<SeenPost> => ({
        id: name,
        name: name === 'saves' ? t('posts.saves') : t(`post.${name}`),
        width: WIDTHS[name],
        figures: true,
        spare: name === 'saves' || name === 'shares',
        sortBy: ({ counters }) => {
          const reading = counters[name];
          return reading.ok ? reading.value.value : undefined;
        },
        cell: (post) => <CounterCell name={name} post={post} />,
      }),
    ),
    {
      id: 'trend',
      name: t('posts.trend'),
      width: '112px',
      cell: (post) => <PostTrend post={post} />,
    },
    {
      id: 'seen',
      name: t('posts.lastSeen'),
      width: '82px',
      figures: true,
      sortBy: (post) => post.lastSeenAt,
      cell: (post) => <span className={text.meta}>{formatAgo(post.lastSeenAt, now)}</span>,
    },
  ];
}
