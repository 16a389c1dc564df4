import { useEffect, useMemo, useState } from 'react';
import { Skeleton } from '../../../../components/skeleton';
import { useTranslation } from '../../../../components/translation';
import { useLive } from '../../../../components/use-live';
import type { Brand } from '../../../brands/model';
import { isOfBrand } from '../find-flags';
import { liveFlags } from '../records';
import { FlagList } from './flag-list';
import { FlagPage } from './flag-page';
import { createFlagsStore } from './flags-store';

interface AlertsPageProps {
  /** Null: all brands. */
  brand: Brand | null;
  brands: readonly Brand[];
  /** Key of the flag that is open; null: none. */
  step: string | null;
}

/** Every flag, with its evidence. */
export function AlertsPage({ brand, brands, step }: AlertsPageProps) {
  const { t } = useTranslation();
  const [store] = useState(createFlagsStore);
  // back in the list, the row that was opened has the focus
  useEffect(() => {
    if (step !== null) store.setState({ follow: { key: step } });
  }, [step, store]);
  const live = useLive(useMemo(() => liveFlags(), []));
  if (live.state === 'failed') throw live.error;
  const all = live.state === 'ready' ? live.value : null;
  const own = useMemo(
    () => all?.filter((flag) => isOfBrand(flag, brand?.id ?? null)),
    [all, brand],
  );
  if (all === null || own === undefined) return <Skeleton label={t('common.loading')} rows={8} />;
  if (step === null) return <FlagList flags={own} brand={brand} brands={brands} store={store} />;
  // a link to a flag opens it whichever brand is chosen
  return <FlagPage key={step} flag={all.find(({ key }) => key === step)} brands={brands} />;
}
