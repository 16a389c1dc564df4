import { ExternalLink } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '../../../components/button';
import { EmptyState } from '../../../components/empty-state';
import { Figures } from '../../../components/figure';
import { goTo, linkTo } from '../../../components/hash-route';
import page from '../../../components/page.module.css';
import { PageHead } from '../../../components/page-head';
import { Skeleton } from '../../../components/skeleton';
import text from '../../../components/text.module.css';
import { useTranslation } from '../../../components/translation';
import { COUNTERS } from '../../../networks/contract';
import { FollowButton } from '../follow/panel/follow-button';
import { FollowPart } from '../follow/panel/follow-part';
import { growthSince } from '../growth';
import type { SeenPost } from '../model';
import { CounterFigure } from '../panel/counter-figure';
import { postedWords } from '../panel/posted-words';
import { usePost } from '../panel/use-post';
import { CompareButton } from './compare-button';
import { PostCurve } from './post-curve';
import type { PostsStore } from './posts-store';
import styles from './posts-table.module.css';
import { SnapshotsTable } from './snapshots-table';

/** One post: what it says, its counters, how they moved, every reading. */
export function PostPage({ postKey, store }: { postKey: string; store: PostsStore }) {
  const { t } = useTranslation();
  const seen = usePost(postKey);
  if (seen === null) return <Skeleton label={t('common.loading')} />;
  const { post, history } = seen;
  if (post === undefined) {
    return (
      <div className={page.sheet}>
        <EmptyState title={t('posts.goneTitle')} text={t('posts.goneText')}>
          <Button onClick={() => goTo('posts')}>{t('posts.toList')}</Button>
        </EmptyState>
      </div>
    );
  }
  const beginning = history[0]?.at ?? 0;
  return (
    <div className={page.sheet}>
      <PostHead post={post}>
        <span className={styles.follow}>
          <FollowButton post={post} />
        </span>
        <CompareButton postKey={post.key} store={store} />
      </PostHead>
      {post.text !== '' && (
        <div className={styles.facts}>
          <p className={`${styles.lede} ${text.written}`} lang={post.language ?? undefined}>
            {post.text}
          </p>
        </div>
      )}
      <div className={styles.own}>
        <FollowPart post={post} />
      </div>
      <div className={styles.figures}>
        <Figures>
          {COUNTERS.map((name) => (
            <CounterFigure
              key={name}
              name={name}
              post={post}
              history={history}
              growth={growthSince(history, name, beginning)}
            />
          ))}
        </Figures>
      </div>
      <PostCurve history={history} />
      <SnapshotsTable history={history} />
    </div>
  );
}

function PostHead({ post, children }: { post: SeenPost; children: ReactNode }) {
  const translation = useTranslation();
  const { t, formatAgo } = translation;
  const now = Date.now();
  const published = postedWords(post, translation, now) ?? t('post.noDate');
  return (
    <PageHead
      above={<a href={linkTo('posts')}>{t('dashboard.posts')}</a>}
      title={post.author?.name ?? t('post.unnamed')}
      line={[
        t(`common.${post.network}`),
        published,
        t('posts.seenAgo', { ago: formatAgo(post.lastSeenAt, now) }),
      ].join(' · ')}
    >
      {/* an address comes from the page: only what can be a permalink may be followed */}
      {post.address?.startsWith('https://') && (
        <a className={styles.out} href={post.address} target="_blank" rel="noreferrer">
          <ExternalLink size={16} strokeWidth={1.5} aria-hidden />
          {t('posts.open', { network: t(`common.${post.network}`) })}
        </a>
      )}
      {children}
    </PageHead>
  );
}
