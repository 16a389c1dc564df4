import { useState } from 'react';
import { goTo, linkTo } from '../../../../../components/hash-route';
import page from '../../../../../components/page.module.css';
import { PageHead } from '../../../../../components/page-head';
import { useTranslation } from '../../../../../components/translation';
import type { Brand } from '../../../../brands/model';
import type { ImportItem } from '../../../../replies/dashboard/import/import-item';
import importPage from '../../../../replies/dashboard/import/import-page.module.css';
import { ImportSource } from '../../../../replies/dashboard/import/import-source';
import type { StoredTerm } from '../../stored-term';
import { TermImportReview } from './term-import-review';

interface TermImportPageProps {
  /** The brand that the dashboard shows; null: all. */
  brand: Brand | null;
  brands: readonly Brand[];
  /** Of all brands. */
  terms: readonly StoredTerm[];
}

/** Brings terms in: from where, what would happen, and only then the writing. Several files come one after the other. */
export function TermImportPage({ brand, brands, terms }: TermImportPageProps) {
  const { t } = useTranslation();
  const [items, setItems] = useState<readonly ImportItem[]>([]);
  const [isBack, setBack] = useState(false);
  const [item, ...rest] = items;
  return (
    <div className={`${page.sheet} ${importPage.sheet}`}>
      <PageHead
        above={<a href={linkTo('watchlist')}>{t('dashboard.watchlist')}</a>}
        title={t('watchlist.importTitle')}
        line={t('watchlist.importLine')}
      />
      {item === undefined ? (
        <div className={importPage.start}>
          <ImportSource
            words={{
              dropHint: t('watchlist.dropHint'),
              pasteTitle: t('watchlist.pasteTitle'),
              pasteHint: t('watchlist.pasteHint'),
            }}
            takesFocus={isBack}
            onFiles={(files) => setItems(files.map((content) => ({ name: content.name, content })))}
            onText={(content) => setItems([{ name: t('importing.pasted'), content }])}
          />
        </div>
      ) : (
        <TermImportReview
          key={items.length}
          {...{ item, brand, brands, terms }}
          isLast={rest.length === 0}
          onLeave={() => {
            setBack(true);
            setItems(rest);
          }}
          onDone={() => (rest.length > 0 ? setItems(rest) : goTo('watchlist'))}
        />
      )}
    </div>
  );
}
