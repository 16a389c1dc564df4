import { EmptyState } from '../../../../components/empty-state';
import { useTranslation } from '../../../../components/translation';
import type { PageClient } from '../../../../messaging/page-client';
import type { PageView } from '../../../../messaging/panel-port';
import type { Brand } from '../../../brands/model';

interface AlertsTabProps {
  brand: Brand | null;
  postKey: string | null;
  view: PageView | null;
  client: PageClient | null;
}

/** What needs a human now: the flags of this post, then of this brand. */
export function AlertsTab(_: AlertsTabProps) {
  const { t } = useTranslation();
  return <EmptyState title={t('alerts.none')} text={t('alerts.noneText')} />;
}
