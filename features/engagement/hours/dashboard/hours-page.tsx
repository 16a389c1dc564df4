import { useState } from 'react';
import { Button } from '../../../../components/button';
import { EmptyState } from '../../../../components/empty-state';
import { goTo } from '../../../../components/hash-route';
import page from '../../../../components/page.module.css';
import { PageHead } from '../../../../components/page-head';
import { Progress } from '../../../../components/progress';
import { Skeleton } from '../../../../components/skeleton';
import { useTranslation } from '../../../../components/translation';
import { knowsZone } from '../../../brands/hours';
import type { Brand } from '../../../brands/model';
import { HoursView } from './hours-view';
import { useCommentDates } from './use-comment-dates';

interface HoursPageProps {
  /** Null: all brands. */
  brand: Brand | null;
  brands: readonly Brand[];
}

/** The zone in which a brand lives, as its hours say; that of this device where they say none that is known. */
function zoneOf(brand: Brand | null): string {
  const said = [brand?.hours?.zone, brand?.peaks?.zone].find((zone) => zone && knowsZone(zone));
  return said ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** When people comment, hour by hour. */
export function HoursPage({ brand, brands }: HoursPageProps) {
  const { t } = useTranslation();
  const [isExporting, setIsExporting] = useState(false);
  const only = brand ?? (brands.length === 1 ? (brands[0] ?? null) : null);
  const meant = only === null ? brands : [only];
  const dates = useCommentDates(meant);
  if (dates.state === 'failed') throw dates.error;
  const zone = zoneOf(only);
  const place = { zone: zone.replaceAll('_', ' ') };
  const hasAccounts = meant.some(({ accounts }) => accounts.length > 0);
  const isFound = dates.state === 'ready' && dates.dates.length > 0;
  return (
    <div className={page.sheet}>
      <PageHead
        title={t('dashboard.hours')}
        line={
          only === null
            ? t('hours.lineAll', place)
            : t('hours.lineOf', { brand: only.name, ...place })
        }
      >
        {isFound && <Button onClick={() => setIsExporting(true)}>{t('hours.export')}</Button>}
      </PageHead>
      {!hasAccounts && (
        <EmptyState title={t('hours.noAccountsTitle')} text={t('hours.noAccountsText')}>
          <Button onClick={() => (only === null ? goTo('brands') : goTo('brands', only.id))}>
            {t(only === null ? 'hours.toBrands' : 'hours.toBrand')}
          </Button>
        </EmptyState>
      )}
      {hasAccounts && dates.state === 'loading' && (
        <>
          {dates.part !== null && <Progress label={t('hours.reading')} part={dates.part} />}
          <Skeleton label={t('hours.reading')} rows={7} />
        </>
      )}
      {hasAccounts && dates.state === 'ready' && !isFound && (
        <EmptyState title={t('hours.noneTitle')} text={t('hours.noneText')} />
      )}
      {hasAccounts && isFound && (
        <HoursView
          brand={only}
          zone={zone}
          dates={dates.dates}
          now={dates.now}
          isExporting={isExporting}
          onExported={() => setIsExporting(false)}
        />
      )}
    </div>
  );
}
