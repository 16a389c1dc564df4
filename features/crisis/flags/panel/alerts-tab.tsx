import { useMemo, useState } from 'react';
import { Button } from '../../../../components/button';
import { EmptyState } from '../../../../components/empty-state';
import { Skeleton } from '../../../../components/skeleton';
import { useTranslation } from '../../../../components/translation';
import { useLive } from '../../../../components/use-live';
import { ask } from '../../../../messaging/calls';
import type { PageClient } from '../../../../messaging/page-client';
import type { FlagToShow } from '../flag-to-show';
import { liveFlags } from '../records';
import { AlertFeed } from './alert-feed';
import { AlertsHead } from './alerts-head';
import { listAlerts, NO_FILTER } from './list-alerts';
import { useAsked } from './use-asked';
import { useRaising } from './use-raising';

interface AlertsTabProps {
  /** Null: all brands. */
  brandId: string | null;
  /** The post in view; null: none. */
  postKey: string | null;
  client: PageClient | null;
  /** The flag that is asked for; null: none. */
  asked: FlagToShow | null;
  /** Goes to the replies, once a flagged comment is the target. */
  onReply: () => void;
}

/** What needs a human now: the flags of this post, then of this brand. */
export function AlertsTab({ brandId, postKey, client, asked, onReply }: AlertsTabProps) {
  const { t } = useTranslation();
  const live = useLive(useMemo(() => liveFlags(), []));
  if (live.state === 'failed') throw live.error;
  const flags = live.state === 'ready' ? live.value : null;
  const [filter, setFilter] = useState(NO_FILTER);
  const [openKey, setOpenKey] = useState<string | null>(null);
  const askedKey = asked?.key ?? null;
  const items = useMemo(
    () => listAlerts(flags ?? [], { brandId, postKey, askedKey }, filter),
    [flags, brandId, postKey, askedKey, filter],
  );
  const open = (key: string) => {
    setFilter(NO_FILTER);
    setOpenKey(key);
  };
  const raising = useRaising(brandId, open, open);
  useAsked(asked, flags, { open, raise: raising.raise });

  if (flags === null) return <Skeleton label={t('common.loading')} rows={6} />;
  const isFiltered = filter !== NO_FILTER;
  return (
    <>
      {(items.length > 0 || isFiltered) && (
        <AlertsHead items={items} hasPost={postKey !== null} filter={filter} onFilter={setFilter} />
      )}
      {items.length > 0 ? (
        <AlertFeed
          items={items}
          openKey={openKey}
          onOpen={setOpenKey}
          client={client}
          onReply={onReply}
        />
      ) : (
        <NoAlerts isFiltered={isFiltered} />
      )}
      {raising.dialog}
    </>
  );
}

function NoAlerts({ isFiltered }: { isFiltered: boolean }) {
  const { t } = useTranslation();
  if (isFiltered)
    return <EmptyState inPart title={t('alerts.noMatch')} text={t('alerts.noMatchText')} />;
  return (
    <EmptyState title={t('alerts.none')} text={t('alerts.noneText')}>
      <Button onClick={() => void ask('openDashboard', { section: 'watchlist' })}>
        {t('alerts.toWatchlist')}
      </Button>
    </EmptyState>
  );
}
