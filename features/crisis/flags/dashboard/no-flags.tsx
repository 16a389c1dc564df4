import { useStore } from 'zustand';
import { Button } from '../../../../components/button';
import { EmptyState } from '../../../../components/empty-state';
import { useTranslation } from '../../../../components/translation';
import type { Flag } from '../model';
import { type FlagsStore, isUnfiltered, showEverything } from './flags-store';

interface NoFlagsProps {
  /** Of the brand in sight, of which the filters leave none. */
  flags: readonly Flag[];
  store: FlagsStore;
}

/** What stands where the filters leave nothing: everything is closed, or it is looked for in vain. */
export function NoFlags({ flags, store }: NoFlagsProps) {
  const { t } = useTranslation();
  if (isUnfiltered(useStore(store))) {
    return (
      <EmptyState
        title={t('alertsPage.quietTitle')}
        text={t('alertsPage.quietText', { count: flags.length })}
      >
        <Button onClick={() => showEverything(store)}>{t('alertsPage.showClosed')}</Button>
      </EmptyState>
    );
  }
  return (
    <EmptyState title={t('alertsPage.noneTitle')} text={t('alertsPage.noneText')}>
      <Button onClick={() => showEverything(store)}>{t('alertsPage.showAll')}</Button>
    </EmptyState>
  );
}
