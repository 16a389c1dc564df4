import { EmptyState } from '../../../../components/empty-state';
import page from '../../../../components/page.module.css';
import { PageHead } from '../../../../components/page-head';
import { useTranslation } from '../../../../components/translation';
import type { Brand } from '../../../brands/model';

interface WatchlistPageProps {
  /** Null: all brands. */
  brand: Brand | null;
  brands: readonly Brand[];
  /** Id of the term that is open, `new`, `import`; null: none. */
  step: string | null;
}

/** The terms that are looked for in comments. */
export function WatchlistPage(_: WatchlistPageProps) {
  const { t } = useTranslation();
  return (
    <div className={page.full}>
      <PageHead title={t('dashboard.watchlist')} line={t('watchlist.line')} />
      <EmptyState title={t('watchlist.none')} text={t('watchlist.noneText')} />
    </div>
  );
}
