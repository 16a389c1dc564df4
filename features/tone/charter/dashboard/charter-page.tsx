import { useMemo } from 'react';
import { EmptyState } from '../../../../components/empty-state';
import { linkTo } from '../../../../components/hash-route';
import page from '../../../../components/page.module.css';
import { PageHead } from '../../../../components/page-head';
import { Skeleton } from '../../../../components/skeleton';
import { useTranslation } from '../../../../components/translation';
import { useLive } from '../../../../components/use-live';
import type { Brand } from '../../../brands/model';
import { liveCharter } from '../records';
import styles from './charter.module.css';
import { CharterEditor } from './charter-editor';

interface CharterPageProps {
  /** Null: all brands, which have no charter in common. */
  brand: Brand | null;
  brands: readonly Brand[];
}

/** How a brand speaks: to write, read, bring in and take out. */
export function CharterPage({ brand, brands }: CharterPageProps) {
  const { t } = useTranslation();
  const [only] = brands;
  const chosen = brand ?? (brands.length === 1 ? only : undefined);
  if (chosen !== undefined) return <BrandCharter key={chosen.id} brand={chosen} />;
  return (
    <div className={page.sheet}>
      <PageHead title={t('dashboard.charter')} />
      <EmptyState title={t('charter.whoseTitle')} text={t('charter.whoseText')}>
        <ul className={styles.brands}>
          {brands.map(({ id, name }) => (
            <li key={id}>
              <a href={linkTo('charter', id)}>{name}</a>
            </li>
          ))}
        </ul>
      </EmptyState>
    </div>
  );
}

function BrandCharter({ brand }: { brand: Brand }) {
  const { t } = useTranslation();
  const live = useLive(useMemo(() => liveCharter(brand.id), [brand.id]));
  if (live.state === 'failed') throw live.error;
  if (live.state === 'loading') return <Skeleton label={t('common.loading')} rows={8} />;
  return <CharterEditor brand={brand} stored={live.value} />;
}
