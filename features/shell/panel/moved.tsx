import { Button } from '../../../components/button';
import { EmptyState } from '../../../components/empty-state';
import { useTranslation } from '../../../components/translation';

/** What is left in the page once the person chose the browser's own side panel for this network. */
export function Moved({ onHere }: { onHere: () => void }) {
  const { t } = useTranslation();
  return (
    <EmptyState title={t('shell.movedTitle')} text={t('shell.linkedinOpen')}>
      <Button look="quiet" onClick={onHere}>
        {t('shell.movedHere')}
      </Button>
    </EmptyState>
  );
}
