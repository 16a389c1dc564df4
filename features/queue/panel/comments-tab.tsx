import { useMemo } from 'react';
import { EmptyState } from '../../../components/empty-state';
import { Skeleton } from '../../../components/skeleton';
import { useTranslation } from '../../../components/translation';
import { useLive } from '../../../components/use-live';
import type { PageClient } from '../../../messaging/page-client';
import { inOrder } from '../reading-order';
import { liveCommentsOf } from '../records';
import { orderThread } from '../thread';
import { CommentFeed } from './comment-feed';
import { useReadingOrder } from './use-reading-order';

interface CommentsTabProps {
  /** Null: no post in view. */
  postKey: string | null;
  /** Keys of the comments in the page now. */
  onPage: readonly string[];
  targetKey: string | null;
  client: PageClient | null;
  /** Goes to the replies, once a comment is the target. */
  onReply: () => void;
}

/** The comments of the post in view, one after the other. */
export function CommentsTab({ postKey, onPage, targetKey, client, onReply }: CommentsTabProps) {
  const { t } = useTranslation();
  const live = useLive(
    useMemo(() => (postKey === null ? null : liveCommentsOf(postKey)), [postKey]),
  );
  if (live.state === 'failed') throw live.error;
  const comments = live.state === 'ready' ? live.value : null;
  const order = useReadingOrder(postKey, onPage);
  const thread = useMemo(
    () => (comments === null ? [] : orderThread(inOrder(comments, order))),
    [comments, order],
  );

  if (postKey === null) {
    return <EmptyState title={t('comments.noPostTitle')} text={t('comments.noPostText')} />;
  }
  if (comments === null) return <Skeleton label={t('common.loading')} rows={6} />;
  if (thread.length === 0) {
    return <EmptyState title={t('comments.emptyTitle')} text={t('comments.emptyText')} />;
  }
  return (
    <CommentFeed
      key={postKey}
      thread={thread}
      onPage={onPage}
      targetKey={targetKey}
      client={client}
      onReply={onReply}
    />
  );
}
