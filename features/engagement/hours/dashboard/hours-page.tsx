import page from '../../../../components/page.module.css';
import { PageHead } from '../../../../components/page-head';
import { useTranslation } from '../../../../components/translation';
import type { Brand } from '../../../brands/model';

interface HoursPageProps {
  /** Null: all brands. */
  brand: Brand | null;
  brands: readonly Brand[];
}

/** When people comment, hour by hour. */
export function HoursPage({ brand, brands }: HoursPageProps) {
  const { t } = useTranslation();
  return (
    <div className={page.full}>
      <PageHead title={t('dashboard.hours')} line={t('hours.line')} />
      {(brand ?? brands[0])?.name}
    </div>
  );
}
