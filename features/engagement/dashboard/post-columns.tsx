import type { Column } from '../../../components/data-table';
import text from '../../../components/text.module.css';
import type { Translation } from '../../../components/translation';
import type { CounterName } from '../../../networks/contract';
import type { ComparedPost } from '../compare/compared-post';
import { middleOf } from '../interval';
import { postedWords } from '../panel/posted-words';
import type { Rate } from '../rates';
import { CounterCell } from './counter-cell';
import { PostName } from './post-name';
import { PostTrend } from './post-trend';
import type { SpareColumn } from './posts-store';
import { RateCell } from './rate-cell';

const WIDTHS: Record<CounterName, string> = {
  reactions: '92px',
  comments: '120px',
  shares: '88px',
  views: '104px',
  saves: '84px',
};

const sortRate = (rate: Rate): number | undefined => (rate.ok ? middleOf(rate) : undefined);

function counterColumn(name: CounterName, { t }: Translation): Column<ComparedPost> {
  return {
    id: name,
    name: name === 'saves' ? t('posts.saves') : t(`post.${name}`),
    width: WIDTHS[name],
    figures: true,
    spare: name === 'shares',
    sortBy: ({ post: { counters } }) => {
      const reading = counters[name];
      return reading.ok ? reading.value.value : undefined;
    },
    cell: ({ post }) => <CounterCell name={name} post={post} />,
  };
}

/**
 * The columns of posts: who, when, the counters, the rate by views.
 * @param shown those of the spare ones that the person wants
 */
export function postColumns(
  translation: Translation,
  shown: ReadonlySet<SpareColumn>,
): Column<ComparedPost>[] {
  const { t, formatAgo } = translation;
  const now = Date.now();
  const spare: Record<SpareColumn, Column<ComparedPost>> = {
    account: {
      id: 'account',
      name: t('compare.columnAccount'),
      width: '140px',
      sortBy: ({ post }) => post.author?.name,
      cell: ({ post }) => <bdi className={text.meta}>{post.author?.name ?? t('common.none')}</bdi>,
    },
    saves: counterColumn('saves', translation),
    perDay: {
      id: 'perDay',
      name: t('compare.perDay'),
      width: '112px',
      figures: true,
      sortBy: ({ perDay }) => sortRate(perDay),
      cell: ({ perDay }) => <RateCell rate={perDay} />,
    },
    trend: {
      id: 'trend',
      name: t('posts.trend'),
      width: '112px',
      cell: ({ post }) => <PostTrend post={post} />,
    },
    seen: {
      id: 'seen',
      name: t('posts.lastSeen'),
      width: '84px',
      figures: true,
      sortBy: ({ post }) => post.lastSeenAt,
      cell: ({ post }) => <span className={text.meta}>{formatAgo(post.lastSeenAt, now)}</span>,
    },
  };
  const also = (name: SpareColumn) => (shown.has(name) ? [spare[name]] : []);
  return [
    {
      id: 'post',
      name: t('posts.post'),
      // a post without text has nothing to be sorted by
      sortBy: ({ title }) => (title === '' ? undefined : title),
      cell: (compared) => <PostName compared={compared} />,
    },
    ...also('account'),
    {
      id: 'at',
      name: t('compare.postedAt'),
      width: '144px',
      spare: true,
      sortBy: ({ post }) => post.at ?? undefined,
      cell: ({ post }) => (
        <span className={text.meta}>{postedWords(post, translation, now) ?? t('common.none')}</span>
      ),
    },
    ...(['reactions', 'comments', 'shares', 'views'] as const).map((name) =>
      counterColumn(name, translation),
    ),
    ...also('saves'),
    {
      id: 'rate',
      name: t('compare.rateByViews'),
      width: '148px',
      figures: true,
      sortBy: ({ byViews }) => sortRate(byViews),
      cell: ({ byViews }) => <RateCell rate={byViews} />,
    },
    ...also('perDay'),
    ...also('trend'),
    ...also('seen'),
  ];
}
