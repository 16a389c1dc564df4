import { useMemo } from 'react';
import layout from '../../../components/layout.module.css';
import text from '../../../components/text.module.css';
import { useTranslation } from '../../../components/translation';
import { useLive } from '../../../components/use-live';
import type { SeenPost } from '../model';
import { livePosts } from '../records';
import styles from './post-tab.module.css';

/** The posts seen before this one, the latest first. */
export function RecentPosts({ except }: { except: string | null }) {
  const { t } = useTranslation();
  const live = useLive(useMemo(() => livePosts({ limit: 21, order: 'last-seen' }), []));
  if (live.state === 'failed') throw live.error;
  if (live.state === 'loading') return null;
  const posts = live.value.filter((post) => post.key !== except).slice(0, 20);
  return (
    <section className={`${layout.section} ${styles.recent}`}>
      <h3>{t('post.recent')}</h3>
      {posts.length === 0 ? (
        <p className={text.hint}>{t('post.recentEmpty')}</p>
      ) : (
        <ul>
          {posts.map((post) => (
            <li key={post.key}>
              <RecentPost post={post} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function RecentPost({ post }: { post: SeenPost }) {
  const { t, formatAgo, formatCount } = useTranslation();
  const figures = (['reactions', 'comments'] as const).flatMap((name) => {
    const reading = post.counters[name];
    if (!reading.ok) return [];
    const { about, value } = formatCount(reading.value);
    const written = about === null ? value : `${about} ${value}`;
    return [t(`post.${name}Count`, { count: reading.value.value, written })];
  });
  const body = (
    <>
      <p className={styles.who}>
        <strong className={text.clip} dir="auto">
          {post.author?.name ?? t('post.unnamed')}
        </strong>
        <span className={text.meta}>
          {t(`common.${post.network}`)} · {formatAgo(post.lastSeenAt, Date.now())}
        </span>
      </p>
      <p className={text.clip} dir="auto">
        {post.text === '' ? t('post.noText') : post.text}
      </p>
      <p className={text.hint}>{figures.join(' · ')}</p>
    </>
  );
  // an address comes from the page: only what can be a permalink may be followed
  if (!post.address?.startsWith('https://')) return <div className={styles.post}>{body}</div>;
  return (
    <a className={styles.post} href={post.address} target="_blank" rel="noreferrer">
      {body}
    </a>
  );
}
