import { Plus, Upload } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../../../../components/button';
import { EmptyState } from '../../../../../components/empty-state';
import { goTo } from '../../../../../components/hash-route';
import layout from '../../../../../components/layout.module.css';
import page from '../../../../../components/page.module.css';
import { PageHead } from '../../../../../components/page-head';
import { useTranslation } from '../../../../../components/translation';
import type { Brand } from '../../../../brands/model';
import type { StoredTerm } from '../../stored-term';
import { ExportButton } from './export-button';
import type { ListStore } from './list-store';
import { StarterDialog } from './starter-dialog';
import { TermList } from './term-list';
import { useTermsOf } from './use-terms-of';

const icon = { size: 16, strokeWidth: 1.5, 'aria-hidden': true } as const;

interface TermListPageProps {
  /** Null: all brands. */
  brand: Brand | null;
  brands: readonly Brand[];
  /** Of all brands. */
  terms: StoredTerm[];
  store: ListStore;
}

/** The watchlist of a brand, or of all. */
export function TermListPage({ brand, brands, terms: all, store }: TermListPageProps) {
  const { t } = useTranslation();
  const terms = useTermsOf(all, brand);
  const [isStarting, setStarting] = useState(false);
  return (
    <div className={page.full}>
      <PageHead title={t('dashboard.watchlist')} line={<Line {...{ terms, brand }} />}>
        <Button onClick={() => setStarting(true)}>{t('watchlist.fromList')}</Button>
        <Button icon={<Upload {...icon} />} onClick={() => goTo('watchlist', 'import')}>
          {t('watchlist.import')}
        </Button>
        {terms.length > 0 && <ExportButton {...{ terms, brands }} />}
        <Button look="primary" icon={<Plus {...icon} />} onClick={() => goTo('watchlist', 'new')}>
          {t('watchlist.create')}
        </Button>
      </PageHead>
      {terms.length === 0 ? (
        <EmptyState title={t('watchlist.none')} text={t('watchlist.noneText')}>
          <div className={layout.actions}>
            <Button onClick={() => setStarting(true)}>{t('watchlist.fromList')}</Button>
            <Button look="quiet" onClick={() => goTo('watchlist', 'import')}>
              {t('watchlist.fromElsewhere')}
            </Button>
          </div>
        </EmptyState>
      ) : (
        <TermList {...{ terms, brand, brands, store }} />
      )}
      {isStarting && (
        <StarterDialog {...{ brand, brands, terms: all }} onClose={() => setStarting(false)} />
      )}
    </div>
  );
}

function Line({ terms, brand }: { terms: readonly StoredTerm[]; brand: Brand | null }) {
  const { t } = useTranslation();
  if (terms.length === 0) return t('watchlist.line');
  if (brand === null) return t('watchlist.lineAll', { count: terms.length });
  const shared = terms.filter(({ brandId }) => brandId === null).length;
  const own = t('watchlist.lineOwn', { count: terms.length - shared, brand: brand.name });
  return shared === 0 ? `${own}.` : `${own}, ${t('watchlist.lineShared', { count: shared })}.`;
}
