import { EmptyState } from '../../../components/empty-state';
import { useTranslation } from '../../../components/translation';

/** The data can't be used: written by a newer version, held by an older one, or not readable at all. */
export function StorageTroubleState({ trouble }: { trouble: 'newer' | 'blocked' | 'unavailable' }) {
  const { t } = useTranslation();
  return (
    <div role="alert">
      {trouble === 'newer' ? (
        <EmptyState title={t('common.newerTitle')} text={t('common.newerText')} />
      ) : (
        <EmptyState
          title={t('common.storeTitle')}
          text={t(trouble === 'blocked' ? 'common.blockedText' : 'common.storeText')}
        />
      )}
    </div>
  );
}
