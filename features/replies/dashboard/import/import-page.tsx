import { useState } from 'react';
import { goTo, linkTo } from '../../../../components/hash-route';
import page from '../../../../components/page.module.css';
import { PageHead } from '../../../../components/page-head';
import { useTranslation } from '../../../../components/translation';
import type { Brand } from '../../../brands/model';
import type { ImportItem } from './import-item';
import styles from './import-page.module.css';
import { ImportReview } from './import-review';
import { ImportSource } from './import-source';
import { LastImport } from './last-import';

interface ImportPageProps {
  /** The brand that the dashboard shows; null: all. */
  brand: Brand | null;
  brands: readonly Brand[];
}

/** Brings replies in: from where, what would happen, and only then the writing. Several files come one after the other. */
export function ImportPage({ brand, brands }: ImportPageProps) {
  const { t } = useTranslation();
  const [items, setItems] = useState<readonly ImportItem[]>([]);
  const [at, setAt] = useState(0);
  const [isBack, setBack] = useState(false);
  const item = items[at];
  const start = (chosen: readonly ImportItem[]) => {
    setItems(chosen);
    setAt(0);
  };
  return (
    <div className={`${page.sheet} ${styles.sheet}`}>
      <PageHead
        above={<a href={linkTo('replies')}>{t('dashboard.replies')}</a>}
        title={t('importing.title')}
        line={t('importing.line')}
      />
      {item === undefined ? (
        <div className={styles.start}>
          <LastImport />
          <ImportSource
            words={{
              dropHint: t('importing.dropHint'),
              pasteTitle: t('importing.pasteTitle'),
              pasteHint: t('importing.pasteHint'),
            }}
            takesFocus={isBack}
            onFiles={(files) => start(files.map((file) => ({ name: file.name, content: file })))}
            onText={(text) => start([{ name: t('importing.pasted'), content: text }])}
          />
        </div>
      ) : (
        <ImportReview
          key={at}
          item={item}
          place={{ index: at + 1, total: items.length }}
          brand={brand}
          brands={brands}
          onLeave={() => {
            setBack(true);
            setItems([]);
          }}
          onDone={() => (at + 1 < items.length ? setAt(at + 1) : goTo('replies'))}
        />
      )}
    </div>
  );
}
