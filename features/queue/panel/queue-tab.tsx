import { useCallback, useMemo } from 'react';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import { EmptyState } from '../../../components/empty-state';
import { Skeleton } from '../../../components/skeleton';
import { useTranslation } from '../../../components/translation';
import { useNow } from '../../../components/use-now';
import type { PageClient } from '../../../messaging/page-client';
import { useRaising } from '../../crisis/flags/panel/use-raising';
import { coverageOf } from '../coverage';
import { AuthorNotes } from '../notes/panel/author-notes';
import type { QueueEntry } from '../queue-entry';
import { isFiltering } from '../queue-filter';
import { QueueFeed } from './queue-feed';
import { QueueFilters } from './queue-filters';
import { QueueHead } from './queue-head';
import type { Queue } from './queue-store';

interface QueueTabProps {
  queue: StoreApi<Queue>;
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

/** The comments of the post in view: which is next, and how far one is. */
export function QueueTab(props: QueueTabProps) {
  const { queue, postKey } = props;
  const { t } = useTranslation();
  const entries = useStore(queue, (state) => state.entries);
  const failure = useStore(queue, (state) => state.failure);
  if (failure !== null) throw failure.error;
  if (postKey === null) {
    return <EmptyState title={t('comments.noPostTitle')} text={t('comments.noPostText')} />;
  }
  if (entries === null) return <Skeleton label={t('common.loading')} rows={6} />;
  if (entries.length === 0) {
    return <EmptyState title={t('comments.emptyTitle')} text={t('comments.emptyText')} />;
  }
  return <QueueOfPost {...props} postKey={postKey} entries={entries} />;
}

function QueueOfPost(props: QueueTabProps & { postKey: string; entries: readonly QueueEntry[] }) {
  const { queue, postKey, entries, onPage, targetKey, client, onReply, brandId, onFlag } = props;
  const now = useNow();
  const raising = useRaising(brandId, onFlag);
  const filter = useStore(queue, (state) => state.filter);
  const isFiltered = useStore(queue, (state) => state.isFiltered);
  const inPage = useMemo(() => new Set(onPage), [onPage]);
  const coverage = useMemo(() => coverageOf(entries, now), [entries, now]);
  const { sift } = queue.getState();
  const onFilters = useCallback(
    () => queue.setState((before) => ({ isFiltered: !before.isFiltered })),
    [queue],
  );
  return (
    <>
      <QueueHead
        coverage={coverage}
        seen={entries.length}
        isFiltered={isFiltered || isFiltering(filter)}
        onFilters={onFilters}
      />
      {(isFiltered || isFiltering(filter)) && <QueueFilters filter={filter} onFilter={sift} />}
      <AuthorNotes>
        <QueueFeed
          queue={queue}
          postKey={postKey}
          entries={entries}
          inPage={inPage}
          targetKey={targetKey}
          now={now}
          client={client}
          brandId={brandId}
          onReply={onReply}
          onFlag={raising.raise}
        />
      </AuthorNotes>
      {raising.dialog}
    </>
  );
}
