import { useMemo } from 'react';
import layout from '../../../../components/layout.module.css';
import text from '../../../../components/text.module.css';
import { useTranslation } from '../../../../components/translation';
import { useLive } from '../../../../components/use-live';
import { postTitle } from '../../compare/post-title';
import { liveUnseen, type UnseenFollow } from '../unseen-records';
import styles from './unseen-list.module.css';

/** At most so many at once: the dashboard lists all. */
const SHOWN = 5;

/** What is followed and was not on screen for a week; nothing while there is none. */
export function UnseenList() {
  const { t } = useTranslation();
  const live = useLive(useMemo(() => liveUnseen(), []));
  if (live.state === 'failed') throw live.error;
  if (live.state === 'loading' || live.value.length === 0) return null;
  return (
    <section className={layout.section}>
      <h3 className={styles.title}>{t('follow.unseenTitle')}</h3>
      <ul className={layout.stack}>
        {live.value.slice(0, SHOWN).map((unseen) => (
          <li key={`${unseen.follow.kind} ${unseen.follow.followedKey}`}>
            <Unseen {...unseen} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Unseen({ follow, post }: UnseenFollow) {
  const { t, formatAgo } = useTranslation();
  const account = post?.author?.name ?? follow.followedKey.slice(follow.network.length + 1);
  const title =
    follow.kind === 'account'
      ? t('follow.unseenAccount', { account })
      : postTitle(post?.text ?? '') || t('post.noText');
  const when =
    post === undefined
      ? t('follow.neverSeen')
      : t('follow.unseenPost', { ago: formatAgo(post.lastSeenAt, Date.now()) });
  const address = follow.kind === 'account' ? post?.author?.address : post?.address;
  const words = (
    <span className={`${text.clip} ${styles.name}`} dir="auto">
      {title}
    </span>
  );
  return (
    <>
      {/* an address comes from the page: only what can be a permalink may be followed */}
      {address?.startsWith('https://') ? (
        <a className={styles.link} href={address} target="_blank" rel="noreferrer">
          {words}
        </a>
      ) : (
        words
      )}
      <p className={text.hint}>
        {t(`common.${follow.network}`)} · {when}
      </p>
    </>
  );
}
