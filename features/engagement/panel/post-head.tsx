import text from '../../../components/text.module.css';
import { useTranslation } from '../../../components/translation';
import type { Brand } from '../../brands/model';
import { postTitle } from '../compare/post-title';
import { FollowButton } from '../follow/panel/follow-button';
import { accountOfKey, whoseAccount } from '../follow/whose-account';
import type { SeenPost } from '../model';
import { postedHourOf } from '../posted-hour';
import styles from './post-tab.module.css';

interface PostHeadProps {
  post: SeenPost;
  brands: readonly Brand[];
}

/** The post by its first words, whose it is and when it was published, and whether it is followed. */
export function PostHead({ post, brands }: PostHeadProps) {
  const { t, formatDate, formatTime } = useTranslation();
  const whose = whoseAccount(brands, accountOfKey(post.network, post.authorKey));
  const author = post.author?.name ?? t('post.unnamed');
  const title = postTitle(post.text);
  const date =
    post.at === null
      ? t('post.noDate')
      : postedHourOf(post) === null
        ? t('post.aboutDay', { day: formatDate(post.at) })
        : t('common.dayAndTime', { day: formatDate(post.at), time: formatTime(post.at) });
  return (
    <header className={styles.head}>
      <div className={styles.words}>
        <h2 className={styles.title} dir="auto" lang={post.language ?? undefined}>
          {title === '' ? t('post.noText') : title}
        </h2>
        <p className={text.meta}>
          <bdi>{author}</bdi>
          {whose.kind === 'competitor' &&
            `, ${t('follow.competitor', { brand: whose.brand.name })}`}
        </p>
        <p className={text.meta}>{date}</p>
      </div>
      <FollowButton post={post} />
    </header>
  );
}
