import { EmptyState } from '../../../../components/empty-state';
import page from '../../../../components/page.module.css';
import { PageHead } from '../../../../components/page-head';
import { useTranslation } from '../../../../components/translation';
import type { Brand } from '../../../brands/model';

interface AlertsPageProps {
  /** Null: all brands. */
  brand: Brand | null;
  brands: readonly Brand[];
  /** Key of the flag that is open; null: none. */
  step: string | null;
}

/** Every flag, with its evidence. */
export function AlertsPage(_: AlertsPageProps) {
  const { t } = useTranslation();
  return (
    <div className={page.full}>
      <PageHead title={t('dashboard.alerts')} line={t('alertsPage.line')} />
      <EmptyState title={t('alerts.none')} text={t('alerts.noneText')} />
    </div>
  );
}
