import { useMemo, useState } from 'react';
import { Button } from '../../../components/button';
import { EmptyState } from '../../../components/empty-state';
import { FilterMenu } from '../../../components/filter-menu';
import page from '../../../components/page.module.css';
import { PageHead } from '../../../components/page-head';
import { Skeleton } from '../../../components/skeleton';
import text from '../../../components/text.module.css';
import { useTranslation } from '../../../components/translation';
import { useLive } from '../../../components/use-live';
import { useNow } from '../../../components/use-now';
import type { Brand } from '../../brands/model';
import { PromisesPart } from '../promises/dashboard/promises-part';
import { findQueued, type QueuedFilter, queuedPost } from '../queued-post';
import { liveThreads } from '../queued-records';
import { STATE_WORDS } from '../state-words';
import { QueuedPostPart } from './queued-post-part';

interface QueuePageProps {
  /** Null: all brands. */
  brand: Brand | null;
  brands: readonly Brand[];
}

const NETWORKS = ['facebook', 'x', 'linkedin', 'instagram'] as const;
const STATES = ['to-answer', 'waiting', 'unknown'] as const;
const EVERYTHING = { network: null, state: null };

/** What waits for an answer, under every post seen. */
export function QueuePage({ brand, brands }: QueuePageProps) {
  const { t } = useTranslation();
  const now = useNow();
  const live = useLive(useMemo(() => liveThreads(brands), [brands]));
  if (live.state === 'failed') throw live.error;
  const threads = live.state === 'ready' ? live.value : null;
  const posts = useMemo(
    () => threads?.map((thread) => queuedPost(thread, brands, now)) ?? [],
    [threads, brands, now],
  );
  const [filter, setFilter] = useState<Omit<QueuedFilter, 'brandId'>>(EVERYTHING);
  const brandId = brand?.id ?? null;
  const queued = useMemo(() => findQueued(posts, { ...filter, brandId }), [posts, filter, brandId]);
  const isFiltered = filter.network !== null || filter.state !== null;
  const calm = posts.filter(({ open }) =>
    open.every(({ standing }) => standing.state === 'unknown'),
  );
  return (
    <div className={page.sheet}>
      <PageHead title={t('dashboard.queue')} line={t('queue.line')} />
      <PromisesPart brandId={brandId} />
      {posts.length > 0 && (
        <div className={page.toolbar}>
          <FilterMenu
            name={t('queue.state')}
            all={t('queue.openOnly')}
            value={filter.state}
            choices={STATES.map((value) => ({ value, label: t(STATE_WORDS[value]) }))}
            onChoose={(state) => setFilter({ ...filter, state })}
          />
          <FilterMenu
            name={t('queue.network')}
            all={t('queue.anyNetwork')}
            value={filter.network}
            choices={NETWORKS.map((value) => ({ value, label: t(`common.${value}`) }))}
            onChoose={(network) => setFilter({ ...filter, network })}
          />
        </div>
      )}
      {threads === null && <Skeleton label={t('common.loading')} rows={8} />}
      {threads !== null && posts.length === 0 && (
        <EmptyState title={t('queue.emptyTitle')} text={t('queue.emptyText')} />
      )}
      {posts.length > 0 && queued.length === 0 && isFiltered && (
        <EmptyState inPart title={t('queue.noneTitle')} text={t('queue.noneText')}>
          <Button onClick={() => setFilter(EVERYTHING)}>{t('queue.showAll')}</Button>
        </EmptyState>
      )}
      {posts.length > 0 && queued.length === 0 && !isFiltered && (
        <EmptyState
          inPart
          title={t('queue.calmTitle')}
          text={t('queue.calmText', { count: posts.length })}
        />
      )}
      {queued.map((each) => (
        <QueuedPostPart key={each.postKey} queued={each} now={now} />
      ))}
      {queued.length > 0 && calm.length > 0 && (
        <p className={text.meta}>{t('queue.others', { count: calm.length })}</p>
      )}
    </div>
  );
}
