import page from '../../../../components/page.module.css';
import { PageHead } from '../../../../components/page-head';
import { useTranslation } from '../../../../components/translation';
import type { Brand } from '../../../brands/model';

interface PeoplePageProps {
  /** Null: all brands. */
  brand: Brand | null;
  brands: readonly Brand[];
}

/** Those about whom something was noted. */
export function PeoplePage({ brand, brands }: PeoplePageProps) {
  const { t } = useTranslation();
  return (
    <div className={page.full}>
      <PageHead title={t('dashboard.authors')} line={t('notes.line')} />
      {(brand ?? brands[0])?.name}
    </div>
  );
}
