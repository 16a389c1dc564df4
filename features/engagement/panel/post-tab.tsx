import { useState } from 'react';
import { EmptyState } from '../../../components/empty-state';
import { Figures } from '../../../components/figure';
import layout from '../../../components/layout.module.css';
import { Skeleton } from '../../../components/skeleton';
import text from '../../../components/text.module.css';
import { useTranslation } from '../../../components/translation';
import type { CounterName } from '../../../networks/contract';
import { PostFlag } from '../../crisis/flags/panel/post-flag';
import type { SeenPost } from '../model';
import { CounterFigure } from './counter-figure';
import { GrowthCurve } from './growth-curve';
import styles from './post-tab.module.css';
import { RecentPosts } from './recent-posts';
import { usePost } from './use-post';

/** The four that every post is asked for; saves join them where the network shows them. */
const ALWAYS: readonly CounterName[] = ['reactions', 'comments', 'views', 'shares'];

interface PostTabProps {
  /** Null: no post in view. */
  postKey: string | null;
  /** For whom the person works; null: nobody in particular. */
  brandId: string | null;
  /** Goes to the alerts, on one of them. */
  onFlag: (key: string) => void;
}

/** How the post in view is doing, and the posts seen before. */
export function PostTab(props: PostTabProps) {
  const { postKey } = props;
  const { t } = useTranslation();
  return (
    <>
      {postKey === null ? (
        <EmptyState title={t('post.emptyTitle')} text={t('post.emptyText')} />
      ) : (
        <PostInView key={postKey} {...props} postKey={postKey} />
      )}
      <RecentPosts except={postKey} />
    </>
  );
}

function PostInView(props: PostTabProps & { postKey: string }) {
  const { postKey } = props;
  const { t } = useTranslation();
  const [openedAt] = useState(() => Date.now());
  const seen = usePost(postKey);
  if (seen === null) return <Skeleton label={t('common.loading')} />;
  const { post, history } = seen;
  if (post === undefined) {
    return <p className={`${layout.section} ${text.soft}`}>{t('post.justSeen')}</p>;
  }
  const names = post.counters.saves.ok ? ([...ALWAYS, 'saves'] as const) : ALWAYS;
  return (
    <>
      <PostHead post={post} />
      <PostFlag {...props} />
      <Figures>
        {names.map((name) => (
          <CounterFigure key={name} name={name} post={post} history={history} since={openedAt} />
        ))}
      </Figures>
      <GrowthCurve history={history} />
    </>
  );
}

function PostHead({ post }: { post: SeenPost }) {
  const { t, formatDate, formatTime } = useTranslation();
  const date =
    post.at === null
      ? t('post.noDate')
      : t('common.dayAndTime', { day: formatDate(post.at), time: formatTime(post.at) });
  return (
    <header className={styles.head}>
      <h2 className={text.clip} dir="auto">
        {post.author?.name ?? t('post.unnamed')}
      </h2>
      <p className={text.meta}>{date}</p>
      {post.text !== '' && (
        <p className={styles.lede} dir="auto">
          {post.text}
        </p>
      )}
    </header>
  );
}
