import { useMemo } from 'react';
import { EmptyState } from '../../../components/empty-state';
import { Skeleton } from '../../../components/skeleton';
import { useTranslation } from '../../../components/translation';
import { useLive } from '../../../components/use-live';
import type { PageClient } from '../../../messaging/page-client';
import type { Flag } from '../../crisis/flags/model';
import { useRaising } from '../../crisis/flags/panel/use-raising';
import { liveFlagsUnder } from '../../crisis/flags/records';
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
  /** For whom the person works; null: nobody in particular. */
  brandId: string | null;
  /** Goes to the alerts, on one of them. */
  onFlag: (key: string) => void;
}

/** The comments of the post in view, one after the other. */
export function CommentsTab(props: CommentsTabProps) {
  const { postKey, onPage, targetKey, client, onReply, brandId, onFlag } = props;
  const { t } = useTranslation();
  const raising = useRaising(brandId, onFlag);
  const live = useLive(
    useMemo(() => (postKey === null ? null : liveCommentsOf(postKey)), [postKey]),
  );
  if (live.state === 'failed') throw live.error;
  const comments = live.state === 'ready' ? live.value : null;
  const flags = useFlagsUnder(postKey);
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
    <>
      <CommentFeed
        key={postKey}
        thread={thread}
        flags={flags}
        onPage={onPage}
        targetKey={targetKey}
        client={client}
        onReply={onReply}
        onFlag={raising.raise}
      />
      {raising.dialog}
    </>
  );
}

const NO_FLAGS: ReadonlyMap<string, Flag> = new Map();

/** The flags under a post; none while they are not known, for the comments don't wait for them. */
function useFlagsUnder(postKey: string | null): ReadonlyMap<string, Flag> {
  const live = useLive(
    useMemo(() => (postKey === null ? null : liveFlagsUnder(postKey)), [postKey]),
  );
  return live.state === 'ready' ? live.value : NO_FLAGS;
}
