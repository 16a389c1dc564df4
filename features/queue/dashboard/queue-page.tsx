import page from '../../../components/page.module.css';
import { PageHead } from '../../../components/page-head';
import { useTranslation } from '../../../components/translation';
import type { Brand } from '../../brands/model';

interface QueuePageProps {
  /** Null: all brands. */
  brand: Brand | null;
  brands: readonly Brand[];
}

/** What waits for an answer, under every post seen. */
export function QueuePage({ brand, brands }: QueuePageProps) {
  const { t } = useTranslation();
  return (
    <div className={page.full}>
      <PageHead title={t('dashboard.queue')} line={t('queue.line')} />
      {(brand ?? brands[0])?.name}
    </div>
  );
}
