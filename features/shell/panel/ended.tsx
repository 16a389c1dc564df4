import { EmptyState } from '../../../components/empty-state';
import { useTranslation } from '../../../components/translation';

/** The line to the page has ended and can't be taken up again from here. */
export function Ended({ why }: { why: 'gone' | 'updated' }) {
  const { t } = useTranslation();
  return (
    <div role="alert">
      <EmptyState
        title={t('shell.endedTitle')}
        text={t(why === 'updated' ? 'shell.endedUpdated' : 'shell.endedGone')}
      />
    </div>
  );
}
