import { useMemo, useState } from 'react';
import { Button } from '../../../../components/button';
import { EmptyState } from '../../../../components/empty-state';
import { goTo } from '../../../../components/hash-route';
import page from '../../../../components/page.module.css';
import { Skeleton } from '../../../../components/skeleton';
import { useTranslation } from '../../../../components/translation';
import { useLive } from '../../../../components/use-live';
import type { Brand } from '../../../brands/model';
import { liveTerms } from '../records';
import { TermEditor } from './editor/term-editor';
import { TermImportPage } from './import/term-import-page';
import { createListStore } from './list/list-store';
import { TermListPage } from './list/term-list-page';

interface WatchlistPageProps {
  /** Null: all brands. */
  brand: Brand | null;
  brands: readonly Brand[];
  /** Id of the term that is open, `new`, `import`; null: none. */
  step: string | null;
}

/** The terms that are looked for in comments: all of them, one, or those of a file. */
export function WatchlistPage({ brand, brands, step }: WatchlistPageProps) {
  const { t } = useTranslation();
  const [store] = useState(createListStore);
  const live = useLive(useMemo(liveTerms, []));
  if (live.state === 'failed') throw live.error;
  if (live.state === 'loading') {
    return (
      <div className={page.sheet}>
        <Skeleton label={t('common.loading')} rows={8} />
      </div>
    );
  }
  const terms = live.value;
  if (step === null) return <TermListPage {...{ brand, brands, terms, store }} />;
  if (step === 'import') return <TermImportPage {...{ brand, brands, terms }} />;
  const term = terms.find(({ id }) => id === step) ?? null;
  if (step !== 'new' && term === null) {
    return (
      <div className={page.sheet}>
        <EmptyState title={t('watchlist.goneTitle')} text={t('watchlist.goneText')}>
          <Button onClick={() => goTo('watchlist')}>{t('watchlist.toList')}</Button>
        </EmptyState>
      </div>
    );
  }
  return <TermEditor key={step} {...{ term, brand, brands, terms }} />;
}
