import { EmptyState } from '../../../components/empty-state';
import { useTranslation } from '../../../components/translation';

/** A page has framed the panel by itself: nothing of the person's is shown. */
export function Refused() {
  const { t } = useTranslation();
  return <EmptyState title={t('shell.refusedTitle')} text={t('shell.refusedText')} />;
}
