import { EmptyState } from '../../../components/empty-state';
import layout from '../../../components/layout.module.css';
import { Skeleton } from '../../../components/skeleton';
import text from '../../../components/text.module.css';
import { useTranslation } from '../../../components/translation';
import type { Brand } from '../../brands/model';
import { PostFlag } from '../../crisis/flags/panel/post-flag';
import { FollowPart } from '../follow/panel/follow-part';
import { UnseenList } from '../follow/panel/unseen-list';
import { PostAmongOthers } from './post-among-others';
import { PostFigures } from './post-figures';
import { PostHead } from './post-head';
import { PostKeys } from './post-keys';
import { RecentPosts } from './recent-posts';
import { usePost } from './use-post';

interface PostTabProps {
  /** Null: no post in view. */
  postKey: string | null;
  /** For whom the person works; null: nobody in particular. */
  brandId: string | null;
  /** All there are: their accounts tell own posts from competitors'. */
  brands: readonly Brand[];
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
      <UnseenList />
      <RecentPosts except={postKey} />
      {postKey !== null && <PostKeys postKey={postKey} />}
    </>
  );
}

function PostInView(props: PostTabProps & { postKey: string }) {
  const { postKey, brands } = props;
  const { t } = useTranslation();
  const seen = usePost(postKey);
  if (seen === null) return <Skeleton label={t('common.loading')} />;
  const { post, history } = seen;
  if (post === undefined) {
    return <p className={`${layout.section} ${text.soft}`}>{t('post.justSeen')}</p>;
  }
  return (
    <>
      <PostHead post={post} brands={brands} />
      <PostFlag {...props} />
      <PostFigures post={post} history={history} />
      <PostAmongOthers post={post} history={history} brands={brands} />
      <FollowPart post={post} />
    </>
  );
}
